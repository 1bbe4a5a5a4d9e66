/** Places and their people where no suffix rule leads from one to the other. */
export const PLACES_AND_PEOPLES = `
france french frenchman
netherlands dutch holland
spain spanish spaniard
britain british briton brit
germany german
greece greek
switzerland swiss
denmark danish dane
sweden swedish swede
norway norwegian
finland finnish finn
poland polish pole
turkey turkish turk
ireland irish irishman
scotland scottish scot
wales welsh
england english englishman
iceland icelandic
europe european
canada canadian
afghanistan afghan
thailand thai
philippines philippine filipino
peru peruvian
portugal portuguese
congo congolese
iraq iraqi
israel israeli
yemen yemeni
kuwait kuwaiti
qatar qatari
oman omani
bahrain bahraini
nepal nepali nepalese
cyprus cypriot
luxembourg luxembourgish
argentina argentine argentinian
cambodia khmer
quebec quebecois
serbia serb serbian
croatia croat croatian
slovenia slovene slovenian
slovakia slovak
czechia czech
arabia arab arabic
hindu hinduism hindi
`;
