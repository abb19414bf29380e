/**
 * Fautes SOAP du service. Les codes `DMP…` sont publics ; les codes `MOCK_…` sont du banc, là où le vrai
 * code n'est pas connu (dmp.md §13.2 [C]). Les textes entre guillemets sont ceux rapportés [R].
 */
export const FAUTES_DMP = {
  adressage: {
    sousCode: 'a:MessageAddressingHeaderRequired',
    texte: 'A required header representing a Message Addressing Property is not present',
  },
  DMPInvalidCertificate: {
    sousCode: 'DMPInvalidCertificate',
    texte: 'Le certificat ayant signé le VIHF est invalide : Not a valid signature certificate',
  },
  MOCK_CERTIFICAT_TLS: {
    sousCode: 'DMPInvalidCertificate',
    texte: 'Le certificat présenté à la connexion est absent ou n’est pas accepté.',
  },
  MOCK_MESSAGE: { sousCode: 'MOCK_MESSAGE', texte: 'Le message n’est pas lisible.' },
  MOCK_TAILLE: { sousCode: 'MOCK_TAILLE', texte: 'Le message dépasse la taille admise.' },
  MOCK_SOAP: { sousCode: 'MOCK_SOAP', texte: 'Le corps n’est pas une enveloppe SOAP recevable.' },
  MOCK_ACTION: {
    sousCode: 'MOCK_ACTION',
    texte: 'L’action est inconnue de ce point d’accès, ou ne va pas avec le corps.',
  },
  MOCK_VIHF_ABSENT: { sousCode: 'MOCK_VIHF_ABSENT', texte: 'Aucun VIHF dans l’en-tête.' },
  MOCK_VIHF_ILLISIBLE: { sousCode: 'MOCK_VIHF_ILLISIBLE', texte: 'Le VIHF n’est pas lisible.' },
  MOCK_VIHF_DATE: {
    sousCode: 'MOCK_VIHF_DATE',
    texte: 'Le VIHF n’est pas valable à cette heure.',
  },
  MOCK_VIHF_REJOUE: { sousCode: 'MOCK_VIHF_REJOUE', texte: 'Ce VIHF a déjà servi.' },
  MOCK_VIHF_INCOMPLET: {
    sousCode: 'MOCK_VIHF_INCOMPLET',
    texte: 'Un attribut obligatoire manque au VIHF, ou sa valeur n’est pas reconnue.',
  },
  MOCK_VIHF_SPECIALITE: {
    sousCode: 'MOCK_VIHF_SPECIALITE',
    texte: 'Aucune spécialité dans le vihf',
  },
  MOCK_STRUCTURE: { sousCode: 'MOCK_STRUCTURE', texte: 'Structure introuvable ou Inactive' },
  MOCK_PS_STRUCTURE: { sousCode: 'MOCK_PS_STRUCTURE', texte: 'PS et Structure non liés' },
  MOCK_PATIENT: {
    sousCode: 'MOCK_PATIENT',
    texte: 'Le patient du VIHF n’est pas celui de la demande.',
  },
  MOCK_INTERNE: { sousCode: 'MOCK_INTERNE', texte: 'Faute interne du service simulé.' },
} as const
export type CodeFauteDmp = keyof typeof FAUTES_DMP
export const CODES_FAUTE_DMP = Object.keys(FAUTES_DMP) as [CodeFauteDmp, ...CodeFauteDmp[]]
