import type { DocumentCompose } from '../../mocks/documents/index.ts'
import type { Conduite } from '../passage.ts'
import { avancerDeMinutes } from './horloge.ts'
import type { Simulateurs } from './simulateurs.ts'

interface ClassementDmp {
  schema: string
  code: string
  fentes: Readonly<Record<string, readonly string[]>>
}

/** Un document tel que le DMP simulé le tient. */
export interface DocumentDuDmp {
  /** L'inscription de cette version au registre. */
  entryUuid: string
  uniqueId: string
  ins: string
  titre: string
  type: string
  statut: string
  confidentialite: readonly string[]
  /** L'inscription du lot qui l'a apporté. */
  lot: string
  metadonnees: { classements: readonly ClassementDmp[] }
}

/** Un accès que le DMP simulé a tracé, tel que le patient le verra. */
export interface AccesDmp {
  /** ISO 8601, heure du banc. */
  heure: string
  ps: string | null
  transaction: string
  documents: readonly string[]
  resultat: string
}

/** La signature d'un lot est un objet du registre, pas un document du patient (dmp.md §8.4 [V]). */
const SIGNATURE = 'E1762'

export async function lireDocumentsDuDmp(
  simulateurs: Simulateurs,
  ins: string,
): Promise<readonly DocumentDuDmp[]> {
  const lu = await simulateurs.lire('dmp', `documents?ins=${ins}`)
  const { documents } = lu as { documents: readonly DocumentDuDmp[] }
  return documents.filter(({ type }) => type !== SIGNATURE)
}

export async function lireAccesDmp(
  simulateurs: Simulateurs,
  ins: string,
): Promise<readonly AccesDmp[]> {
  const lu = await simulateurs.lire('dmp', `acces?ins=${ins}`)
  return (lu as { acces: readonly AccesDmp[] }).acces
}

interface DossierDmp {
  ins: string
  autorisations: readonly { titulaire: string }[]
}

async function trouverDossier(simulateurs: Simulateurs, ins: string): Promise<DossierDmp | null> {
  const { dossiers } = (await simulateurs.lire('dmp', 'etat')) as {
    dossiers: readonly DossierDmp[]
  }
  return dossiers.find((dossier) => dossier.ins === ins) ?? null
}

/** Qui est autorisé sur ce dossier : identifiants nationaux, ou structures. */
export async function lireAutorisations(
  simulateurs: Simulateurs,
  ins: string,
): Promise<readonly string[]> {
  const dossier = await trouverDossier(simulateurs, ins)
  return (dossier?.autorisations ?? []).map(({ titulaire }) => titulaire)
}

/**
 * Prérequis : un dossier actif. Le DMP simulé compare aussi chaque CDA à ses métadonnées (dmp.md §8.3
 * [C]) ; sur un vrai DMP, c'est le patient de formation qui l'a.
 */
export async function assurerDossier(simulateurs: Simulateurs, ins: string): Promise<void> {
  if (!simulateurs.simules.includes('dmp')) return
  await simulateurs.poster('dmp', 'reglages', { comparerCda: true })
  if (!(await trouverDossier(simulateurs, ins)))
    await simulateurs.poster('dmp', 'dossiers', { action: 'creer', ins })
}

const LETTRE_DE_LIAISON = {
  code: '11490-0',
  systeme: '2.16.840.1.113883.6.1',
  libelle: 'Lettre de liaison à la sortie',
}

interface DepotAilleurs {
  titre: string
  confidentialite: readonly string[]
  /** Une lettre de liaison. */
  compose: DocumentCompose
}

/** Un autre cabinet dépose ce document au dossier ; sur un vrai DMP, lève `ServiceReel`. */
export async function deposerAilleurs(
  simulateurs: Simulateurs,
  ins: string,
  { compose, ...document }: DepotAilleurs,
): Promise<void> {
  const contenu = (compose.cda ?? compose.pdf).toString('base64')
  const corps = { action: 'deposer', ins, uniqueId: compose.id, contenu, type: LETTRE_DE_LIAISON }
  await simulateurs.poster('dmp', 'documents', { ...corps, ...document })
}

/** Le délai d'envoi le plus long qu'un cabinet se donne entre deux patients. */
const DELAI_MIN = 5

/**
 * Le délai d'envoi passe sans autre geste : l'horloge du banc avance pour le logiciel qui la suit, la
 * personne attend devant les autres.
 */
export async function passerDelaiEnvoi({ pilote, simulateurs }: Conduite): Promise<void> {
  const suitLHorloge = !(pilote.guidees ?? []).includes('vivreAu')
  if (suitLHorloge && simulateurs.simules.length > 0)
    await pilote.vivreAu(await avancerDeMinutes(simulateurs, DELAI_MIN))
  await pilote.attendreEnvoiDmp()
}

/** Le prochain envoi de documents échoue : le service est indisponible, une fois. */
export const armerPanneDmp = (simulateurs: Simulateurs): Promise<unknown> =>
  simulateurs.poster('dmp', 'faults', { mode: 'http503', endpoint: 'alimentation', count: 1 })

/** Le corps des recherches que le DMP a reçues, la dernière à la fin. */
export async function lireRecherchesDmp(simulateurs: Simulateurs): Promise<readonly string[]> {
  const entrees = await simulateurs.journal('dmp')
  return entrees.filter((e) => e.operation === 'recherche').map(({ requete }) => requete.corps)
}
