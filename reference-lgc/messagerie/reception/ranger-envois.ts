import type { ImapFlow } from 'imapflow'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireSource } from '../courriels/lire.ts'
import { courrielsARanger, noterRangement } from '../envoi/file.ts'
import { passer } from '../envoi/passer.ts'

/** Le dossier des envois, par son usage ou par son nom. */
async function dossierEnvois(session: ImapFlow): Promise<string | null> {
  const dossiers = await session.list()
  return dossiers.find((d) => d.specialUse === '\\Sent')?.path ?? null
}

const nu = (identifiant: string): string => identifiant.replace(/[<>]/g, '')

/**
 * L'opérateur n'y met rien de lui-même : le logiciel range sa copie, une seule fois (mssante.md §7 [C]).
 * Une copie dont la réponse s'est perdue est cherchée avant d'en déposer une autre. Rend ce que
 * l'opérateur a refusé, ou `null` : la relève, elle, est faite.
 */
export async function rangerEnvois(
  { base }: Noyau,
  boiteId: number,
  session: ImapFlow,
): Promise<string | null> {
  const aRanger = courrielsARanger(base, boiteId)
  const dossier = aRanger.length > 0 ? await dossierEnvois(session) : null
  if (!dossier) return null
  for (const { id, identifiant, douteux } of aRanger) {
    const source = lireSource(base, id)
    const deja = douteux && (await chercherDans(session, dossier, [identifiant])).length > 0
    noterRangement(base, id, 'en-cours')
    try {
      if (source && !deja) await session.append(dossier, source, ['\\Seen'])
    } catch (erreur) {
      if (!session.usable) throw erreur
      return `La copie d’un message envoyé n’a pas pu être rangée chez l’opérateur${raisonDe(erreur)}.`
    }
    noterRangement(base, id, 'fait')
  }
  return null
}

const raisonDe = (erreur: unknown): string => {
  const { serverResponseCode = '' } = erreur as { serverResponseCode?: string }
  return serverResponseCode === 'OVERQUOTA' ? ' : la boîte est pleine' : ''
}

/** Ceux de ces Message-ID que le dossier porte. */
async function chercherDans(
  session: ImapFlow,
  dossier: string,
  identifiants: readonly string[],
): Promise<string[]> {
  const verrou = await session.getMailboxLock(dossier, { readOnly: true })
  try {
    const presents: string[] = []
    for (const identifiant of identifiants) {
      const header = { 'message-id': nu(identifiant) }
      const trouves = await session.search({ header }, { uid: true })
      if (trouves && trouves.length > 0) presents.push(identifiant)
    }
    return presents
  } finally {
    verrou.release()
  }
}

/** Un envoi douteux que le dossier des envois porte est bien parti. */
export async function verifierDouteux(
  noyau: Noyau,
  boiteId: number,
  session: ImapFlow,
): Promise<void> {
  const douteux = noyau.base.lire<{ id: number; identifiant: string }>(
    "SELECT id, identifiant FROM courriel WHERE boite_id = ? AND etat = 'a-verifier'",
    [boiteId],
  )
  const dossier = douteux.length > 0 ? await dossierEnvois(session) : null
  if (!dossier) return
  const presents = await chercherDans(
    session,
    dossier,
    douteux.map(({ identifiant }) => identifiant),
  )
  for (const { id } of douteux.filter(({ identifiant }) => presents.includes(identifiant))) {
    passer(noyau, id, 'preuve-de-remise')
    noterRangement(noyau.base, id, 'fait')
  }
}
