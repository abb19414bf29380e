import type { IdentiteDonnee } from './identite.ts'

const CLERMONT = '63220'
const NIR_NESSI_RUTH = '2770763220829'

/**
 * Identités publiques de l'environnement de qualification et d'exemples de l'ANS (ins.md §6 [V]).
 * Celles dont le matricule porte le lieu 99999 sont inventées par nous : elles ne sont personne [C].
 * HOUILLES (jamais trouvé) n'y est pas, à dessein.
 */
export const IDENTITES_DE_TEST: readonly IdentiteDonnee[] = [
  {
    nomNaissance: 'ADRUN',
    prenoms: 'ZOE',
    sexe: 'F',
    dateNaissance: '1975-12-31',
    lieuNaissance: CLERMONT,
    matricule: { numero: '2751263220749', cle: '74' },
    ouvrantDroit: { numero: '2751263220749', rang: 1 },
  },
  {
    nomNaissance: 'NESSI',
    prenoms: 'MICHELANGELO ANTHONY',
    sexe: 'M',
    dateNaissance: '2010-08-07',
    lieuNaissance: CLERMONT,
    matricule: { numero: '1100863220830', cle: '60' },
    ouvrantDroit: { numero: NIR_NESSI_RUTH, rang: 2 },
  },
  {
    nomNaissance: 'NESSI',
    prenoms: 'RUTH',
    sexe: 'F',
    dateNaissance: '1977-07-14',
    lieuNaissance: CLERMONT,
    matricule: { numero: NIR_NESSI_RUTH, cle: '10' },
    ouvrantDroit: { numero: NIR_NESSI_RUTH, rang: 1 },
  },
  {
    // Bénéficiaire de la carte de RUTH (ins.md §14) ; matricule inventé [C].
    nomNaissance: 'DE VINCI',
    prenoms: 'DONATELLO',
    sexe: 'M',
    dateNaissance: '2010-08-07',
    lieuNaissance: CLERMONT,
    matricule: { numero: '1100899999001', cle: '21' },
    ouvrantDroit: { numero: NIR_NESSI_RUTH, rang: 1 },
  },
  {
    nomNaissance: 'TCHITCHI',
    prenoms: 'CATARINA BELLA',
    sexe: 'F',
    dateNaissance: '1936-06-21',
    lieuNaissance: CLERMONT,
    matricule: { numero: '2360663220836', cle: '56' },
  },
  {
    nomNaissance: 'ECETINSI',
    prenoms: 'PIERRE-ALAIN MURIEL FLORIANT',
    sexe: 'M',
    dateNaissance: '2009-07-14',
    lieuNaissance: CLERMONT,
    matricule: { numero: '1090763220834', cle: '89' },
    historique: [
      { numero: '2090763220834', cle: '39' },
      { numero: '2090663220123', cle: '55' },
    ],
    ouvrantDroit: { numero: '1090763220834', rang: 1 },
  },
  {
    nomNaissance: 'CORSE',
    prenoms: 'ANTHONY',
    sexe: 'M',
    dateNaissance: '1980-03-02',
    lieuNaissance: '2B020',
    matricule: { numero: '180032B020401', cle: '23' },
  },
  {
    nomNaissance: 'ADRTROIS',
    prenoms: 'DOMINIQUE',
    sexe: 'F',
    dateNaissance: '1997-02-26',
    lieuNaissance: '2A020',
    matricule: { numero: '297022A020778', cle: '78' },
  },
  {
    nomNaissance: 'ADRTROIS',
    prenoms: 'TOUSSAINT',
    sexe: 'M',
    dateNaissance: '1960-01-01',
    lieuNaissance: '2B020',
    matricule: { numero: '160012B020777', cle: '13' },
  },
  {
    nomNaissance: 'PROVISOIRE',
    prenoms: 'MATRICULE',
    sexe: 'M',
    dateNaissance: '2009-07-01',
    lieuNaissance: CLERMONT,
    matricule: { numero: '1090763220888', cle: '35', oid: '1.2.250.1.213.1.4.9' },
  },
  {
    // La clé juste est 76, celle de l'historique 26 : contrôle de clé du logiciel.
    nomNaissance: 'HERMANN',
    prenoms: 'GATIEN',
    sexe: 'M',
    dateNaissance: '1981-03-24',
    lieuNaissance: CLERMONT,
    matricule: { numero: '1810363220456', cle: '60' },
    historique: [{ numero: '2810363220456', cle: '10' }],
    clesFausses: true,
  },
  {
    // Deux homonymes du même jour : code 02 sans lieu ; matricules inventés [C].
    nomNaissance: 'DE VINCI',
    prenoms: 'LEONARDO',
    sexe: 'M',
    dateNaissance: '2014-02-01',
    lieuNaissance: CLERMONT,
    matricule: { numero: '1140299999001', cle: '20' },
  },
  {
    nomNaissance: 'DE VINCI',
    prenoms: 'LEONARDO',
    sexe: 'M',
    dateNaissance: '2014-02-01',
    lieuNaissance: '75056',
    matricule: { numero: '1140299999002', cle: '19' },
  },
  {
    nomNaissance: 'PATB-QUATRE',
    prenoms: 'LAURENCE',
    sexe: 'F',
    dateNaissance: '1907-05-25',
    lieuNaissance: '85756',
    matricule: { numero: '2070585756270', cle: '97' },
  },
  {
    // Nom vu dans des essais d'éditeurs seulement [I] ; matricule et lieu inventés [C].
    nomNaissance: 'ADRDEUX',
    prenoms: 'LAURENT',
    sexe: 'M',
    dateNaissance: '1981-01-01',
    lieuNaissance: CLERMONT,
    matricule: { numero: '1810199999001', cle: '19' },
  },
  {
    nomNaissance: 'PAT-TROIS',
    prenoms: 'DOMINIQUE MARIE-LOUISE',
    sexe: 'F',
    dateNaissance: '1979-03-28',
    lieuNaissance: '51215',
    matricule: { numero: '2790351215189', cle: '89', oid: '1.2.250.1.213.1.4.10' },
  },
]
