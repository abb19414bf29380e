import { simpleParser } from 'mailparser'
import { attendre } from './attendre.ts'
import type { Simulateurs } from './simulateurs.ts'

/** Une pièce jointe, octets intacts. */
export interface PieceJointe {
  nom: string
  type: string
  octets: Uint8Array
}

/** Un message que l'opérateur simulé a reçu du logiciel. */
export interface CourrielEnvoye {
  /** Source octet pour octet, telle que soumise (mssante.md §6). */
  source: Uint8Array
  objet: string
  texte: string
  /** Vide quand le message n'a pas de partie HTML. */
  html: string
  /** Adresse de la boîte qui envoie. */
  de: string
  /** Adresses de l'enveloppe. */
  a: readonly string[]
  pieces: readonly PieceJointe[]
}

interface Soumis {
  id: string
  enveloppe: { expediteur: string; destinataires: readonly { adresse: string }[] }
}

async function lire(simulateurs: Simulateurs, { id, enveloppe }: Soumis): Promise<CourrielEnvoye> {
  const source = await simulateurs.telecharger('mss', `messages/${id}/source`)
  const lu = await simpleParser(Buffer.from(source))
  return {
    source,
    objet: lu.subject ?? '',
    texte: lu.text ?? '',
    html: lu.html || '',
    de: enveloppe.expediteur,
    a: enveloppe.destinataires.map(({ adresse }) => adresse),
    pieces: lu.attachments.map(({ filename = '', contentType, content }) => ({
      nom: filename,
      type: contentType,
      octets: content,
    })),
  }
}

/** Les messages soumis depuis le début du scénario, dans l'ordre ; attend qu'il en vienne un. */
export async function lireEnvois(simulateurs: Simulateurs): Promise<readonly CourrielEnvoye[]> {
  const soumis = async () =>
    ((await simulateurs.lire('mss', 'soumis')) as { messages: readonly Soumis[] }).messages
  const recus = await attendre(soumis, (messages) => messages.length > 0)
  return Promise.all(recus.map((un) => lire(simulateurs, un)))
}
