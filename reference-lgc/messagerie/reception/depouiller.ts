import type { ImapFlow } from 'imapflow'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireRapport } from '../accuses/lire-rapport.ts'
import { rattacherRapport } from '../accuses/rattacher.ts'
import type { CourrielRecu } from '../courriels/courriel.ts'
import {
  courrielsADepouiller,
  garderSource,
  noterDefaut,
  noterDepouille,
} from '../courriels/ecrire.ts'
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

/**
 * Lit en entier les courriels qui portent un accusé ou un document et ne l'ont pas encore été, ceux
 * d'une session coupée compris ; les autres attendent qu'on les ouvre.
 */
export async function depouiller(
  noyau: Noyau,
  boiteId: number,
  session: ImapFlow,
  depouillement: Depouillement,
): Promise<void> {
  for (const id of courrielsADepouiller(noyau.base, boiteId)) {
    const courriel = lireCourriel(noyau.base, id)
    if (courriel?.sens === 'recu') {
      const source = await obtenirSource(noyau, courriel, session)
      if (source) await lireEtRanger(noyau, courriel, source, depouillement)
      else noterDefaut(noyau.base, id, SANS_SOURCE)
    }
    noterDepouille(noyau.base, id)
  }
}

const SANS_SOURCE =
  'Ce message est trop gros, ou n’est plus chez l’opérateur : ses documents ne sont pas dans la liste.'

/** Un message que rien ne sait lire le dit, et ne retient pas ceux qui le suivent. */
async function lireEtRanger(
  noyau: Noyau,
  courriel: CourrielRecu,
  source: Buffer,
  { deposerDocuments }: Depouillement,
): Promise<void> {
  try {
    const lue = await lireSourceRecue(source)
    if (courriel.provenance === 'accuse') rattacher(noyau, courriel, lue)
    else await deposerDocuments(courriel, lue)
  } catch (erreur) {
    console.error('Message illisible', erreur)
    noterDefaut(
      noyau.base,
      courriel.id,
      'Ce message n’a pas pu être lu : ouvrez-le chez l’opérateur.',
    )
  }
}

function rattacher(noyau: Noyau, courriel: CourrielRecu, lue: SourceLue): void {
  const rapport = lireRapport(lue.pieces, courriel)
  if (rapport)
    noyau.base.transaction(() => rattacherRapport(noyau, courriel.boiteId, rapport, courriel.le))
}
