import { STRUCTURES } from '../../personnes/structures.ts'
import { COMMUNES, COMMUNES_DE_CROISSANCE } from './communes.ts'
import type { AdresseAnnuaire, Commune, StructureAnnuaire } from './types.ts'

/** Une structure sans ce qui dépend du jour et de l'opérateur de messagerie. */
export type StructureDonnee = Omit<StructureAnnuaire, 'boites' | 'misAJour'>

const adresse = (
  numero: number,
  typeVoie: string,
  voie: string,
  commune: Commune,
): AdresseAnnuaire => ({ numero: String(numero), typeVoie, voie, commune })

/** Numéros réservés à la fiction (conception.md §5). */
const telephone = (rang: number): string => `046571${String(rang % 10_000).padStart(4, '0')}`

const RIEN = {
  ...{ finess: null, finessJuridique: null, enseigne: null, courriel: null },
  ...{ categorie: null, licence: null, juridique: false, parent: null },
}

interface Etablissement {
  rang: number
  raisonSociale: string
  secteur: string
  adresse: AdresseAnnuaire
  categorie?: string
  finess?: string
  juridique?: string
  licence?: string
  enseigne?: string
}

/** FINESS qui commence par 99 : aucun département n'a ce numéro. */
const finessDuBanc = (rang: number): string => `99${String(1_000 + rang).padStart(7, '0')}`

/** Un établissement connu par son FINESS géographique. */
function etablissement(donnee: Etablissement): StructureDonnee {
  const { rang, finess = finessDuBanc(rang), juridique = null } = donnee
  return {
    ...RIEN,
    id: `001-01-${9_900_000 + rang}`,
    identifiant: `1${finess}`,
    finess,
    finessJuridique: juridique,
    technique: `F${finess}`,
    raisonSociale: donnee.raisonSociale,
    enseigne: donnee.enseigne ?? null,
    adresse: donnee.adresse,
    telephone: telephone(rang),
    secteur: donnee.secteur,
    categorie: donnee.categorie ?? null,
    licence: donnee.licence ?? null,
    parent: juridique === null ? null : `001-03-${juridique}`,
  }
}

/** L'entité juridique d'un établissement, qu'aucune activité ne cite. */
function entiteJuridique(de: StructureDonnee): StructureDonnee {
  const finess = de.finessJuridique ?? ''
  return {
    ...de,
    id: de.parent ?? '',
    identifiant: `1${finess}`,
    finess: null,
    technique: `F${finess}`,
    enseigne: null,
    categorie: null,
    licence: null,
    juridique: true,
    parent: null,
  }
}

const HOPITAL = etablissement({
  rang: 14,
  raisonSociale: 'CENTRE HOSPITALIER FICTIF',
  enseigne: 'CENTRE HOSPITALIER FICTIF',
  secteur: 'SA01',
  categorie: '355',
  finess: '990000014',
  juridique: '990000006',
  adresse: adresse(1, 'AV', 'DE L ESSAI', COMMUNES.clermontSud),
})

/** Un cabinet au nom de son titulaire, connu par son RPPS et un rang. */
const cabinet = (
  rang: number,
  {
    identifiant,
    raisonSociale,
    lieu,
  }: Record<'identifiant' | 'raisonSociale', string> & {
    lieu: AdresseAnnuaire
  },
  secteur: string,
): StructureDonnee => ({
  ...RIEN,
  id: `001-02-${9_900_000 + rang}`,
  identifiant,
  technique: `F99000000${rang}00`,
  raisonSociale,
  enseigne: raisonSociale.replace(/ \(FICTIF\)$/, ''),
  adresse: lieu,
  telephone: telephone(rang),
  secteur,
  juridique: true,
})

/** Les structures des personnes du banc : leur identifiant est celui des certificats (psc.md §17). */
function structureDuBanc(id: string, raisonSociale: string, identifiant: string, rang: number) {
  if (id === 'hopital') return HOPITAL
  if (id === 'officine') {
    return etablissement({
      ...{ rang: 22, raisonSociale, secteur: 'SA33', finess: '990000022', categorie: '620' },
      licence: '75#009901',
      adresse: adresse(3, 'PL', 'DU MODELE', COMMUNES.riom),
    })
  }
  if (id === 'tilleuls') {
    const lieu = adresse(12, 'R', 'DES TILLEULS', COMMUNES.clermont)
    return cabinet(23, { identifiant, raisonSociale: `${raisonSociale} (FICTIF)`, lieu }, 'SA08')
  }
  const lieu = adresse(rang, 'R', 'DU BANC D ESSAI', COMMUNES.issoire)
  return cabinet(30 + rang, { identifiant, raisonSociale, lieu }, 'SA07')
}

/** Les structures des personnes du banc, par le nom que leur donne le fichier des personnes. */
export const STRUCTURES_DES_PERSONNES: ReadonlyMap<string, StructureDonnee> = new Map(
  STRUCTURES.map(({ id, raisonSociale, identifiant }, rang) => [
    id,
    structureDuBanc(id, raisonSociale, identifiant, rang + 1),
  ]),
)

const douze = (
  rang: number,
  raisonSociale: string,
  secteur: string,
  lieu: AdresseAnnuaire,
  reste: Partial<Etablissement> = {},
) => etablissement({ rang: 100 + rang, raisonSociale, secteur, adresse: lieu, ...reste })

/** Les douze structures des praticiens engendrés (annuaire.md §8 [C]). */
export const DOUZE_STRUCTURES = {
  erables: douze(
    1,
    'MAISON DE SANTÉ DES ÉRABLES',
    'SA05',
    adresse(8, 'R', 'DES ERABLES', COMMUNES.vichy),
  ),
  parc: douze(
    2,
    'CABINET DE GROUPE DU PARC',
    'SA08',
    adresse(4, 'ALL', 'DU PARC D ESSAI', COMMUNES.thiers),
  ),
  clinique: douze(
    3,
    "CLINIQUE DE L'ESSAI",
    'SA04',
    adresse(20, 'BD', 'DE LA FICTION', COMMUNES.saintEtienne),
    { juridique: '990001998', categorie: '365' },
  ),
  verger: douze(
    4,
    'CENTRE DE SANTÉ DU VERGER',
    'SA05',
    adresse(2, 'IMP', 'DU VERGER', COMMUNES.arlanc),
    { categorie: '439' },
  ),
  pharmacie: douze(5, 'PHARMACIE DU BANC', 'SA33', adresse(1, 'PL', 'DU BANC', COMMUNES.issoire), {
    categorie: '620',
    licence: '63#009902',
  }),
  fontaine: douze(
    6,
    "PHARMACIE DE LA FONTAINE D'ESSAI",
    'SA33',
    adresse(5, 'R', 'DE LA FONTAINE D ESSAI', COMMUNES.isleDAbeau),
    { categorie: '620', licence: '38#009903' },
  ),
  fleurs: douze(
    7,
    'LABORATOIRE DES FLEURS',
    'SA25',
    adresse(7, 'R', 'DES FLEURS D ESSAI', COMMUNES.clermont),
    { categorie: '611' },
  ),
  bruyeres: douze(
    8,
    'EHPAD LES BRUYÈRES',
    'SA17',
    adresse(11, 'CHE', 'DES BRUYERES', COMMUNES.lePuy),
    { categorie: '500' },
  ),
  modele: douze(
    9,
    'CENTRE HOSPITALIER DU MODÈLE',
    'SA01',
    adresse(100, 'AV', 'DU MODELE', COMMUNES.moulins),
    { juridique: '990001999', categorie: '355' },
  ),
  quatreVents: douze(
    10,
    'CABINET INFIRMIER DES QUATRE-VENTS',
    'SA08',
    adresse(6, 'R', 'DES QUATRE VENTS', COMMUNES.aurillac),
  ),
  eclosion: douze(
    11,
    "CABINET DE SAGES-FEMMES L'ÉCLOSION",
    'SA08',
    adresse(9, 'R', 'DE L ECLOSION', COMMUNES.riom),
  ),
  pont: douze(
    12,
    'CABINET PLURIDISCIPLINAIRE DU PONT',
    'SA08',
    adresse(14, 'QU', 'DU PONT D ESSAI', COMMUNES.isleDAbeau),
  ),
} as const satisfies Record<string, StructureDonnee>

/** Les structures citées par leur nom, puis les entités juridiques dont elles dépendent. */
export const STRUCTURES_FIXES: readonly StructureDonnee[] = (() => {
  const citees = [...STRUCTURES_DES_PERSONNES.values(), ...Object.values(DOUZE_STRUCTURES)]
  return [...citees, ...citees.filter(({ parent }) => parent !== null).map(entiteJuridique)]
})()

/** Une structure de plus, quand le jeu grandit : la même pour un même rang. */
export function structureDeCroissance(rang: number): StructureDonnee {
  const commune = COMMUNES_DE_CROISSANCE[rang % COMMUNES_DE_CROISSANCE.length] ?? COMMUNES.clermont
  return etablissement({
    rang: 1_000 + rang,
    raisonSociale: `MAISON DE SANTÉ D'ESSAI N° ${rang + 1}`,
    secteur: 'SA05',
    adresse: adresse((rang % 90) + 1, 'R', 'DE LA CROISSANCE', commune),
  })
}

/** Le rang d'une structure de croissance d'après son identifiant FHIR ; `null` pour une autre. */
export function rangDeCroissance(id: string): number | null {
  const rang = /^001-01-(\d{7,8})$/.exec(id)?.[1]
  return rang === undefined || Number(rang) < 9_901_000 ? null : Number(rang) - 9_901_000
}
