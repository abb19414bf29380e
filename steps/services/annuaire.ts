import type { EntreeJournal } from '../../mocks/contrat.ts'
import { NonVerifiable } from '../issues.ts'
import type { Simulateurs } from './simulateurs.ts'

/** Une boîte MSSanté, telle que l'extraction de correspondance la publie (annuaire.md §2.3 [V]). */
export interface BoitePubliee {
  adresse: string
  /** `PER` ou `ORG`. */
  type: string
  service: string
  /** La structure qui la tient ; vide pour la boîte propre d'une personne. */
  structure: string
}

/** Une activité d'un professionnel (annuaire.md §2.2 [V]). */
export interface ExercicePublie {
  mode: string
  raison: string
  enseigne: string
  voie: string
  codePostal: string
  ville: string
  telephone: string
  /** Ses boîtes dans cette activité : les siennes, celles qui y sont liées, celles de la structure. */
  boites: readonly BoitePubliee[]
}

export interface ProfessionnelPublie {
  rpps: string
  civilites: readonly string[]
  nom: string
  prenom: string
  profession: string
  specialite: string
  exercices: readonly ExercicePublie[]
}

/** Une structure qui tient une boîte. */
export interface StructurePubliee {
  raison: string
  codePostal: string
  adresse: string
}

/** Ce que l'Annuaire Santé publie à un instant, lu de ses deux extractions. */
export interface AnnuairePublie {
  professionnels: readonly ProfessionnelPublie[]
  structures: readonly StructurePubliee[]
  /** Lignes de `PS_LibreAcces_Personne_activite`, en-tête non compris. */
  lignes: number
  /** Nom daté de l'archive, `PS_LibreAcces_202603060200.zip`. */
  archive: string
}

type Ligne = Readonly<Record<string, string>>

/** Les colonnes se trouvent à leur nom, jamais à leur rang (annuaire.md §2.1 [V]). */
function lireLignes(texte: string): readonly Ligne[] {
  const [entete = '', ...suite] = texte.split('\n').filter((ligne) => ligne !== '')
  const noms = entete.split('|')
  return suite.map((ligne) => {
    const champs = ligne.split('|')
    return Object.fromEntries(noms.map((nom, rang) => [nom, champs[rang] ?? '']))
  })
}

const dit = (ligne: Ligne, colonne: string): string => ligne[colonne] ?? ''
const coordonnee = (ligne: Ligne, colonne: string): string =>
  dit(ligne, `${colonne} (coord. structure)`)

const boiteDe = (ligne: Ligne): BoitePubliee => ({
  adresse: dit(ligne, 'Adresse BAL').toLowerCase(),
  type: dit(ligne, 'Type de BAL'),
  service: dit(ligne, 'Service de rattachement'),
  structure: dit(ligne, 'Identification Structure'),
})

/** Une boîte désigne sa structure par son FINESS, ou par le rang d'un RPPS précédé de `4` [I]. */
const estDeLaStructure = (boite: BoitePubliee, activite: Ligne): boolean =>
  boite.structure !== '' &&
  [dit(activite, 'Numéro FINESS site'), dit(activite, 'Ancien identifiant de la structure')].some(
    (identifiant) => identifiant === boite.structure || identifiant === `4${boite.structure}`,
  )

function exerciceDe(activite: Ligne, boites: readonly Ligne[]): ExercicePublie {
  const national = dit(activite, 'Identification nationale PP')
  const siennes = boites.filter((ligne) => {
    const titulaire = dit(ligne, 'Identification nationale PP')
    const boite = boiteDe(ligne)
    if (titulaire === national && boite.structure === '') return true
    return (titulaire === national || titulaire === '') && estDeLaStructure(boite, activite)
  })
  return {
    mode: dit(activite, 'Libellé mode exercice'),
    raison: dit(activite, 'Raison sociale site'),
    enseigne: dit(activite, 'Enseigne commerciale site'),
    voie: coordonnee(activite, 'Libellé Voie'),
    codePostal: coordonnee(activite, 'Code postal'),
    ville: coordonnee(activite, 'Libellé commune'),
    telephone: coordonnee(activite, 'Téléphone'),
    boites: siennes.map(boiteDe),
  }
}

function professionnelsDe(
  activites: readonly Ligne[],
  boites: readonly Ligne[],
): readonly ProfessionnelPublie[] {
  const parRpps = new Map<string, Ligne[]>()
  for (const ligne of activites) {
    const rpps = dit(ligne, 'Identifiant PP')
    parRpps.set(rpps, [...(parRpps.get(rpps) ?? []), ligne])
  }
  return [...parRpps].map(([rpps, lignes]) => {
    const [premiere = {}] = lignes
    const exercices = lignes.map((ligne) => exerciceDe(ligne, boites))
    return {
      rpps,
      civilites: [
        dit(premiere, "Libellé civilité d'exercice"),
        dit(premiere, 'Libellé civilité'),
        dit(premiere, 'Code civilité'),
      ].filter(Boolean),
      nom: dit(premiere, "Nom d'exercice"),
      prenom: dit(premiere, "Prénom d'exercice"),
      profession: dit(premiere, 'Libellé profession'),
      specialite: dit(premiere, 'Libellé savoir-faire'),
      // Le vrai fichier répète des lignes entières : une activité ne compte qu'une fois.
      exercices: exercices.filter(
        ({ raison, ville }, rang) =>
          exercices.findIndex((e) => e.raison === raison && e.ville === ville) === rang,
      ),
    }
  })
}

/** Ce que l'Annuaire simulé publie maintenant, lu comme un logiciel le lirait, sans rien à son journal. */
export async function lireAnnuaire(simulateurs: Simulateurs): Promise<AnnuairePublie> {
  const lire = async (nom: string) =>
    lireLignes(
      new TextDecoder().decode(await simulateurs.telecharger('annuaire', `extraction/${nom}`)),
    )
  const activites = await lire('PS_LibreAcces')
  const boites = await lire('Extraction_Correspondance_MSSante')
  const { noms } = (await simulateurs.lire('annuaire', 'extractions')) as { noms: string[] }
  return {
    professionnels: professionnelsDe(activites, boites),
    structures: boites
      .filter((ligne) => dit(ligne, 'Identification nationale PP') === '')
      .map((ligne) => ({
        raison: dit(ligne, 'Raison Sociale structure BAL'),
        codePostal: dit(ligne, 'Code postal structure BAL'),
        adresse: boiteDe(ligne).adresse,
      })),
    lignes: activites.length,
    archive: noms.find((nom) => nom.startsWith('PS_LibreAcces_')) ?? '',
  }
}

/** La personne publiée sous ce nom, dans cette ville s'il y a des homonymes. */
export function publieSous(
  { professionnels }: AnnuairePublie,
  { nom, prenom }: { nom: string; prenom: string },
  ville?: string,
): ProfessionnelPublie {
  const trouve = professionnels.find(
    (p) =>
      p.nom === nom.toUpperCase() &&
      p.prenom === prenom.toUpperCase() &&
      (ville === undefined || p.exercices.some((exercice) => exercice.ville === ville)),
  )
  if (trouve) return trouve
  throw new NonVerifiable(`L’Annuaire Santé ne publie pas ${prenom} ${nom}.`, 'reglage')
}

/** L'Annuaire publie ses données du lendemain : arrivées, départs, changements. */
export const publierLendemain = (simulateurs: Simulateurs): Promise<unknown> =>
  simulateurs.poster('annuaire', 'day', { n: 2 })

/** Les prochaines archives arrivent coupées en deux. */
export const couperArchives = (simulateurs: Simulateurs): Promise<unknown> =>
  simulateurs.poster('annuaire', 'faults', {
    ...{ endpoint: 'extraction', mode: 'truncated-zip', count: 10 },
  })

const EXTRACTION_DES_ACTIVITES = /\/PS_LibreAcces(?:[?_]|$)/

/** Les demandes de l'extraction des activités depuis ce repère, nom du jour ou archive. */
export async function demandesExtraction(
  simulateurs: Simulateurs,
  depuis = 0,
): Promise<readonly EntreeJournal[]> {
  const entrees = await simulateurs.journal('annuaire', depuis)
  return entrees.filter(
    ({ operation, requete }) =>
      operation?.startsWith('extraction.') && EXTRACTION_DES_ACTIVITES.test(requete.chemin),
  )
}

/** Rang de la dernière entrée du journal de l'Annuaire. */
export const repereAnnuaire = async (simulateurs: Simulateurs): Promise<number> =>
  (await simulateurs.journal('annuaire')).at(-1)?.id ?? 0
