import type { ImapFlow } from 'imapflow'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireRapport } from '../accuses/lire-rapport.ts'
import { rattacherRapport } from '../accuses/rattacher.ts'
import type { CourrielRecu } from '../courriels/courriel.ts'
import { garderSource } from '../courriels/ecrire.ts'
import { lireCourriel, lireSource } from '../courriels/lire.ts'
import { lireSourceRecue, SOURCE_MAX, type SourceLue } from './lire-source.ts'

/** La source d'un courriel reçu : celle gardée, sinon celle que la boîte ouverte donne. */
export async function obtenirSource(
  { base }: Noyau,
  courriel: CourrielRecu,
  session: ImapFlow | null,
): Promise<Buffer | null> {
  const gardee = lireSource(base, courriel.id)
  if (gardee || !session || courriel.uid === null || courriel.taille > SOURCE_MAX) return gardee
  const lu = await session.fetchOne(courriel.uid, { uid: true, source: true }, { uid: true })
  const source = lu ? (lu.source ?? null) : null
  if (source) garderSource(base, courriel.id, source)
  return source
}

/** Ce qu'un courriel apporte de plus que lui-même : un accusé, ou des documents de santé. */
export interface Depouillement {
  deposerDocuments(courriel: CourrielRecu, lue: SourceLue): Promise<void>
}

/** Lit en entier les nouveaux courriels qui portent un accusé ou un document ; les autres attendent. */
export async function depouiller(
  noyau: Noyau,
  ids: readonly number[],
  session: ImapFlow,
  { deposerDocuments }: Depouillement,
): Promise<void> {
  for (const id of ids) {
    const courriel = lireCourriel(noyau.base, id)
    if (courriel?.sens !== 'recu') continue
    const accuse = courriel.provenance === 'accuse'
    if (!accuse && courriel.nombreDocuments === 0) continue
    const source = await obtenirSource(noyau, courriel, session)
    if (!source) continue
    const lue = await lireSourceRecue(source)
    if (accuse) rattacher(noyau, courriel, lue)
    else await deposerDocuments(courriel, lue)
  }
}

function rattacher(noyau: Noyau, courriel: CourrielRecu, lue: SourceLue): void {
  const rapport = lireRapport(lue.pieces, courriel)
  if (rapport)
    noyau.base.transaction(() => rattacherRapport(noyau, courriel.boiteId, rapport, courriel.le))
}
