import { stemOf } from './porter2.js';

const WORDS = `
school college university academy hospital clinic ward hall street road lane avenue square park garden court courtroom courthouse jail
prison museum gallery church mosque temple synagogue cathedral airport station stadium arena pitch ground border frontier beach
campsite camp forest wood lake river sea ocean fjord bay gulf coast shore port harbour harbor dock pier quay market mall shop store
supermarket house flat apartment hotel office factory plant mill mine refinery depot warehouse bridge tunnel valley hill
mountain glacier island village town city capital suburb country county province district region state parish embassy consulate
base barracks headquarters centre center library theatre theater cinema pub bar restaurant cafe farm field desert jungle
skylight door gate entrance window roof cellar basement attic kitchen room building site yard studio laboratory lab
area zone neighbourhood neighborhood slum outskirts quarter warzone countryside
parliament senate congress palace castle motorway highway railway pool gym club canal reservoir dam cave zoo
`;

const stems = new Set(WORDS.trim().split(/\s+/u).map(stemOf));

/** Whether a stem is of a noun for a place where something can happen: "harbour", "school". */
export function isPlaceNoun(stem: string): boolean {
  return stems.has(stem);
}
