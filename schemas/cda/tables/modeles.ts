/** Préfixes des modèles : IHE PCC, HL7 CCD, et français (cda.md §11 [V]). */
const IHE = '1.3.6.1.4.1.19376.1.5.3.1.'
const CCD = '2.16.840.1.113883.10.20.1.'
const LABO = '1.3.6.1.4.1.19376.1.3.'
export const FR_SECTION = '1.2.250.1.213.1.1.2.'
export const FR_ENTREE = '1.2.250.1.213.1.1.3.'

/** Un modèle IHE et le modèle français qui l'accompagne. */
export interface PaireDeModeles {
  ihe: string
  francais: string
  /** Ce que le modèle français demande encore, outre `ihe`. */
  compagnons: readonly string[]
}

const section = (ihe: string, francais: string, ...compagnons: string[]): PaireDeModeles => ({
  ihe: `${IHE}${ihe}`,
  francais: `${FR_SECTION}${francais}`,
  compagnons: compagnons.map((c) => `${CCD}${c}`),
})

const entree = (
  ihe: string,
  francais: string,
  compagnons: readonly string[] = [],
): PaireDeModeles => ({
  ihe: `${IHE}${ihe}`,
  francais: `${FR_ENTREE}${francais}`,
  compagnons,
})

const ccd = (...suites: readonly string[]): readonly string[] => suites.map((s) => `${CCD}${s}`)

/** Sections du VSM, de la note de vaccination et du CR de biologie (cda.md §13 à §15 [V]). */
export const PAIRES_SECTIONS: readonly PaireDeModeles[] = [
  section('3.6', '132', '11'),
  section('3.8', '134'),
  section('3.12', '136', '12'),
  section('3.13', '137', '2'),
  section('3.16.1', '141', '15'),
  section('1.5.3.1', '74'),
  section('3.15', '139', '4'),
  section('3.27', '150'),
  section('3.19', '143', '8'),
  section('3.23', '147', '6'),
  { ihe: `${LABO}3.2.1`, francais: `${FR_SECTION}70`, compagnons: [] },
  { ihe: `${LABO}3.2.2`, francais: `${FR_SECTION}71`, compagnons: [] },
]

/** Entrées (cda.md §11, §13 à §15 [V]) ; les observations simples ont chacune leur modèle français. */
export const PAIRES_ENTREES: readonly PaireDeModeles[] = [
  entree('4.5.2', '39', [...ccd('27'), `${IHE}4.5.1`]),
  entree('4.5.3', '40', [...ccd('27'), `${IHE}4.5.1`]),
  entree('4.6', '41', [...ccd('18', '28'), `${IHE}4.5`]),
  entree('4.5', '37', ccd('28')),
  entree('4.7', '42', ccd('24')),
  entree('4.7.2', '43', ccd('53')),
  entree('4.12', '45', ccd('24')),
  entree('4.1.1', '30', ccd('50', '57')),
  entree('4.2', '32'),
  entree('4.19', '62'),
  entree('4.15', '59'),
  entree('4.13.3', '51'),
  entree('4.13.4', '52'),
  entree('4.13.2', '50'),
  { ihe: `${LABO}1.2`, francais: `${FR_ENTREE}77`, compagnons: [] },
  { ihe: `${LABO}1.4`, francais: `${FR_ENTREE}78`, compagnons: [] },
  { ihe: `${LABO}1.5`, francais: `${FR_ENTREE}79`, compagnons: [] },
  { ihe: `${LABO}1.6`, francais: `${FR_ENTREE}80`, compagnons: [] },
]

/** Les modèles dont les règles d'entrée dépendent : l'IHE, ou le français quand l'IHE a été oublié. */
export const ENTREES = {
  listeProblemes: [`${IHE}4.5.2`, `${FR_ENTREE}39`],
  listeAllergies: [`${IHE}4.5.3`, `${FR_ENTREE}40`],
  probleme: [`${IHE}4.5`, `${FR_ENTREE}37`],
  allergie: [`${IHE}4.6`, `${FR_ENTREE}41`],
  traitement: [`${IHE}4.7`, `${FR_ENTREE}42`],
  acte: [`${IHE}4.19`, `${FR_ENTREE}62`],
  produit: [`${IHE}4.7.2`, `${FR_ENTREE}43`],
  vaccination: [`${IHE}4.12`, `${FR_ENTREE}45`],
} as const

/** Copie PDF d'un N3 (cda.md §12 [V]). */
export const COPIE = {
  section: `${FR_SECTION}243`,
  code: '55108-5',
  organizer: `${FR_ENTREE}18`,
  codeOrganizer: '55107-7',
  observation: `${FR_ENTREE}48.18`,
  codeObservation: '69764-9',
} as const

/** Sections du VSM (cda.md §13 [V]). */
export const VSM = {
  synthese: `${FR_SECTION}29`,
  pathologies: `${FR_SECTION}30`,
  facteurs: `${FR_SECTION}31`,
  resultats: `${FR_SECTION}150`,
  traitements: `${FR_SECTION}32`,
  problemes: `${FR_SECTION}132`,
  antecedents: `${FR_SECTION}134`,
  actes: `${FR_SECTION}136`,
  allergies: `${FR_SECTION}137`,
  habitus: `${FR_SECTION}141`,
  habitusNonCode: `${FR_SECTION}140`,
  professionnels: `${FR_SECTION}74`,
  familiaux: `${FR_SECTION}139`,
} as const

/** Sections de premier rang admises dans un CR de biologie (cda.md §15 [V]). */
export const SECTIONS_BIOLOGIE: readonly string[] = [
  `${LABO}3.2.1`,
  ...['70', '60', '73', '128', '243'].map((suite) => `${FR_SECTION}${suite}`),
]
export const SECTION_LABO: readonly string[] = [`${LABO}3.2.1`, `${FR_SECTION}70`]
