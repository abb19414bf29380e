/** Codes admis d'un système ; sans liste, tout code du système l'est : sa nomenclature n'est pas ici. */
interface CodesDuSysteme {
  systeme: string
  codes?: readonly string[]
}

const URN = 'URN'

/** Classes de document, JDV_J57 (dmp.md §18.1). */
export const CLASSES = ['10', '11', '31', '42', '43', '44', '45', '52', '60', '90', '95'] as const

export type MetadonneeCodee =
  | 'classCode'
  | 'typeCode'
  | 'formatCode'
  | 'healthcareFacilityTypeCode'
  | 'practiceSettingCode'
  | 'confidentialityCode'
  | 'contentTypeCode'

/** Ce que les métadonnées codées peuvent valoir (dmp.md §18 [V], nomenclatures incomplètes). */
export const CODES_ADMIS: Record<MetadonneeCodee, readonly CodesDuSysteme[]> = {
  classCode: [
    { systeme: '1.2.250.1.213.1.1.4.1', codes: CLASSES },
    { systeme: URN, codes: ['urn:oid:1.3.6.1.4.1.19376.1.2.1.1.1'] },
  ],
  typeCode: [
    { systeme: '2.16.840.1.113883.6.1' },
    { systeme: '1.2.250.1.213.1.1.4.12' },
    { systeme: 'ASTM', codes: ['E1762'] },
  ],
  formatCode: [
    { systeme: '1.2.250.1.213.1.1.4.2.282' },
    { systeme: '1.3.6.1.4.1.19376.1.2.3' },
    { systeme: URN },
  ],
  healthcareFacilityTypeCode: [{ systeme: '1.2.250.1.71.4.2.4' }],
  practiceSettingCode: [
    {
      systeme: '1.2.250.1.213.1.1.4.9',
      codes: [
        'AMBULATOIRE',
        'ETABLISSEMENT',
        'HAD',
        'SAD',
        'MAD',
        'ESSMS',
        'PALLIATIF',
        'DEPISTAGE',
        'SAMU_SMUR',
        'AMO',
      ],
    },
    { systeme: '1.2.250.1.213.1.1.4.6', codes: ['EXP_PATIENT', 'SNR'] },
  ],
  confidentialityCode: [
    { systeme: '2.16.840.1.113883.5.25', codes: ['N', 'R', 'V'] },
    {
      systeme: '1.2.250.1.213.1.1.4.13',
      codes: ['MASQUE_PS', 'INVISIBLE_PATIENT', 'INVISIBLE_REPRESENTANTS_LEGAUX'],
    },
  ],
  contentTypeCode: [{ systeme: '1.2.250.1.213.2.2' }],
}

/** Classe de chaque type de document que la source associe avec certitude (dmp.md §18.2 [V]). */
export const CLASSE_DU_TYPE: ReadonlyMap<string, string> = new Map([
  ['SYNTH', '11'],
  ['11490-0', '10'],
  ['CERT_DECL', '52'],
  ['11488-4', '10'],
  ['11502-2', '10'],
  ['11505-5', '10'],
  ['11506-3', '10'],
  ['15507-7', '10'],
  ['34794-8', '10'],
  ['34749-2', '10'],
  ['34874-8', '10'],
  ['47420-5', '10'],
  ['BIL_AUTO', '10'],
  ['34133-9', '11'],
  ['52040-3', '31'],
  ['18776-5', '44'],
  ['PROT_ALD', '44'],
  ['DISP_AUT', '43'],
  ['EXPPAT_1', '90'],
  ['EXPPAT_2', '90'],
  ['EXPPAT_3', '90'],
])
