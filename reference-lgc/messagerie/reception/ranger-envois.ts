import type { ImapFlow } from 'imapflow'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireSource } from '../courriels/lire.ts'
import { courrielsARanger, noterRange } from '../envoi/file.ts'
import { passer } from '../envoi/passer.ts'

/** Le dossier des envois, par son usage ou par son nom. */
async function dossierEnvois(session: ImapFlow): Promise<string | null> {
  const dossiers = await session.list()
  return dossiers.find((d) => d.specialUse === '\\Sent')?.path ?? null
}

const nu = (identifiant: string): string => identifiant.replace(/[<>]/g, '')

/** L'opérateur n'y met rien de lui-même : le logiciel range sa copie, une seule fois (mssante.md §7 [C]). */
export async function rangerEnvois(
  { base }: Noyau,
  boiteId: number,
  session: ImapFlow,
): Promise<void> {
  const ids = courrielsARanger(base, boiteId)
  const dossier = ids.length > 0 ? await dossierEnvois(session) : null
  if (!dossier) return
  for (const id of ids) {
    const source = lireSource(base, id)
    if (source) await session.append(dossier, source, ['\\Seen'])
    noterRange(base, id)
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
  const verrou = await session.getMailboxLock(dossier, { readOnly: true })
  try {
    for (const { id, identifiant } of douteux) {
      const trouves = await session.search(
        { header: { 'message-id': nu(identifiant) } },
        { uid: true },
      )
      if (!trouves || trouves.length === 0) continue
      passer(noyau, id, 'preuve-de-remise')
      noterRange(noyau.base, id)
    }
  } finally {
    verrou.release()
  }
}
