import type { EvenementEtape, MessageEchange } from '../../campagne/types.ts'
import { lireMessage } from '../../journaux/lire-message.ts'
import { nomService } from '../../libelles.ts'
import { etapesCommunes } from '../apparier.ts'
import type { Passage } from '../contexte.ts'
import { deplierPieces } from '../documents/lire-texte.ts'
import { type Contenu, mettreEnRegard } from '../mettre-en-regard.ts'
import { normaliser } from '../textes/normaliser.ts'
import type { EcartTexte } from '../types.ts'

/** Ce que le transport ajoute, qui ne dit rien de ce que le logiciel fait. */
const ENTETES_DU_TRANSPORT = new Set([
  ...['date', 'content-length', 'host', 'connection', 'keep-alive', 'transfer-encoding'],
  ...['cookie', 'set-cookie', 'accept-encoding', 'etag', 'x-request-id'],
])

function direContexte(contexte: Record<string, unknown>): string {
  const { entetes, ...reste } = contexte
  const gardees = Object.entries((entetes ?? {}) as Record<string, unknown>)
    .filter(([nom]) => !ENTETES_DU_TRANSPORT.has(nom.toLowerCase()))
    .map(([nom, valeur]) => `${nom.toLowerCase()}: ${String(valeur)}`)
    .sort()
  const depart = Object.entries(reste).map(([nom, valeur]) => `${nom} ${JSON.stringify(valeur)}`)
  return [...depart, ...gardees].join('\n')
}

async function lire(
  { dossier, reperes }: Passage,
  message: MessageEchange,
  sens: 'requete' | 'reponse',
): Promise<Contenu> {
  const chemin = message[sens]
  const lu = lireMessage(dossier, chemin)
  const quoi = `${nomService(message.service)} : ${message.operation ?? 'opération inconnue'}`
  const famille = `${quoi}, ${sens === 'requete' ? 'requête' : 'réponse'}`
  if (lu === null)
    return { famille, chemin, texte: '', empechement: 'le fichier du message manque' }
  const corps = lu.extension === 'txt' ? await deplierPieces(lu.corps) : lu.corps
  const texte = normaliser(`${direContexte(lu.contexte)}\n${corps}`, reperes)
  return { famille, chemin, texte, empechement: null }
}

const lister = (passage: Passage, etapes: readonly EvenementEtape[]): Promise<Contenu[]> =>
  Promise.all(
    etapes.flatMap(({ messages }) =>
      messages.flatMap((message) => [
        lire(passage, message, 'requete'),
        lire(passage, message, 'reponse'),
      ]),
    ),
  )

/**
 * Veille d'une boîte, connexions, découverte d'un service : le logiciel les fait à son heure, dans l'un ou
 * l'autre scénario. N'en voir que d'un côté n'apprend rien [C].
 */
const A_SON_HEURE = / : (?:imap\.\S+|\S*\.?tls|autoconfig|discovery|certs|description), /

/** Ce que le logiciel et les services se disent d'autre, dates, jetons et identifiants mis à part. */
export async function comparerMessages(avant: Passage, apres: Passage): Promise<EcartTexte[]> {
  const communes = etapesCommunes(avant.execution, apres.execution)
  const [a, b] = [await lister(avant, communes.avant), await lister(apres, communes.apres)]
  return mettreEnRegard(a, b).filter(
    ({ genre, quoi }) => genre === 'change' || !A_SON_HEURE.test(quoi),
  )
}
