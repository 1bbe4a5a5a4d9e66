import type { Field } from './field.js';

/** Media, arts, religion and society. */
export const CULTURE: Field = {
  same: `
journalist reporter correspondent newsman
media press news_outlets
newspaper paper daily
magazine periodical
editor chief_editor
article story report piece
headline title
column opinion_piece op-ed
interview conversation
broadcast air
broadcaster tv_station television_channel
television tv
radio airwaves
show program
episode installment
series drama
film movie picture
cinema movie_theater
director filmmaker
actor performer star
actress performer
celebrity star famous_person
fame celebrity
singer vocalist
musician artist
band group
song tune track
album record
concert gig show
tour road_show
audience spectators crowd
theater playhouse
play drama
painting picture
painter artist
sculpture statue
museum gallery
exhibition exhibit show
book novel
author writer novelist
poet writer
poem verse
library book_collection
award prize
festival celebration
parade procession
anniversary commemoration
holiday festival
wedding marriage
funeral burial
grave tomb
cemetery graveyard
memorial monument
tribute homage
church chapel
mosque islamic_temple
synagogue jewish_temple
priest clergyman cleric
bishop prelate
pope pontiff
vatican holy_see
believer worshiper faithful
worship prayer service
faith religion belief
god deity
tradition custom
heritage legacy
language tongue
fashion style
dress clothing clothes
food meal
cook chef
rumor gossip
censor suppress
censorship suppression
propaganda publicity
source informant
anonymous unnamed unidentified
according_to as_told_by
quote cite
statement comment remark
publish print
leak disclose
`,
  akin: `
newspaper magazine television radio media
journalist editor
film actor director
singer song band album
book author
museum art painting
church priest religion
award nomination
festival music
funeral death
article editorial
`,
};
