import type { FetchMessageObject, ImapFlow } from 'imapflow'
import { lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Boite } from '../boites/boite.ts'
import { noterReleve, oublierNumeros } from '../boites/depot.ts'
import { ajouterRecu } from '../courriels/ecrire.ts'
import { classer } from './classer.ts'
import { ENTETES_VOULUS } from './entetes-lus.ts'

const LOT = 100

/** Ce qu'une relève apporte ; les accusés se lisent ensuite. */
export interface Releve {
  nouveaux: readonly number[]
}

/**
 * Prend dans la boîte ouverte ce qui n'y a pas encore été pris, par numéros croissants. Chaque lot est
 * gardé avec son dernier numéro : coupée, la relève reprend où elle était, sans perte ni double.
 */
export async function relever(noyau: Noyau, boite: Boite, session: ImapFlow): Promise<Releve> {
  const { base, horloge } = noyau
  const ouverte = session.mailbox
  if (!ouverte) return { nouveaux: [] }
  const uidValidite = String(ouverte.uidValidity)
  const renumerotee = boite.uidValidite !== null && boite.uidValidite !== uidValidite
  if (renumerotee) oublierNumeros(base, boite.id)
  const depuis = renumerotee ? 0 : boite.dernierUid
  const trouves = (await session.search({ uid: `${depuis + 1}:*` }, { uid: true })) || []
  // « n:* » rend toujours le dernier message, même s'il est plus ancien (RFC 3501 §6.4.8).
  const aPrendre = trouves.filter((uid) => uid > depuis).sort((a, b) => a - b)
  const nouveaux: number[] = []
  for (let place = 0; place < aPrendre.length || place === 0; place += LOT) {
    const lot = aPrendre.slice(place, place + LOT)
    const messages = lot.length === 0 ? [] : await prendre(session, lot)
    base.transaction(() => {
      for (const message of messages) {
        const courriel = classer(base, boite.id, message, horloge.maintenant())
        if (retrouver(noyau, boite.id, courriel.identifiant, message.uid)) continue
        nouveaux.push(ajouterRecu(base, courriel))
      }
      noterReleve(base, boite.id, {
        uidValidite,
        dernierUid: lot.at(-1) ?? depuis,
        releveeLe: horloge.maintenant().toISOString(),
      })
    })
    if (lot.length === 0) break
  }
  return { nouveaux }
}

async function prendre(session: ImapFlow, uids: readonly number[]): Promise<FetchMessageObject[]> {
  const messages = await session.fetchAll(
    [...uids],
    {
      uid: true,
      flags: true,
      envelope: true,
      internalDate: true,
      size: true,
      bodyStructure: true,
      headers: [...ENTETES_VOULUS],
    },
    { uid: true },
  )
  return messages.sort((a, b) => a.uid - b.uid)
}

/** Déjà là sous un autre numéro, après une renumérotation : il retrouve le sien. */
function retrouver({ base }: Noyau, boiteId: number, identifiant: string, uid: number): boolean {
  const connu = lireUn<{ id: number }>(
    base,
    `SELECT id FROM courriel
     WHERE boite_id = ? AND sens = 'recu' AND identifiant = ? AND (uid IS NULL OR uid = ?)`,
    [boiteId, identifiant, uid],
  )
  if (connu) base.executer('UPDATE courriel SET uid = ? WHERE id = ?', [uid, connu.id])
  return connu !== null
}
