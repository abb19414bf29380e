import { readFileSync } from 'node:fs'
import path from 'node:path'
import { enJsonMasque, masquer } from '../../schemas/secrets/masquer.ts'
import { indenterXml } from './indenter-xml.ts'

export interface MessageLisible {
  /** Ligne de départ et entêtes, quand le dépôt les a gardées avec le corps. */
  contexte: Record<string, unknown>
  corps: string
  extension: 'xml' | 'json' | 'txt'
}

/** L'enveloppe des journaux des services : `{ methode, chemin, entetes, corps }` ou `{ statut, entetes, corps }`. */
function ouvrirEnveloppe(texte: string): { contexte: Record<string, unknown>; corps: string } {
  try {
    const lu = JSON.parse(texte) as Record<string, unknown> | null
    if (lu && typeof lu === 'object' && typeof lu.corps === 'string') {
      const { corps, ...contexte } = lu
      return { contexte, corps }
    }
  } catch {
    // Pas du JSON : le fichier est le corps lui-même.
  }
  return { contexte: {}, corps: texte }
}

function presenter(corps: string): Pick<MessageLisible, 'corps' | 'extension'> {
  const debut = corps.trimStart()
  if (debut.startsWith('<')) return { corps: indenterXml(corps), extension: 'xml' }
  if (debut.startsWith('{') || debut.startsWith('[')) {
    try {
      return { corps: `${JSON.stringify(JSON.parse(corps), null, 2)}\n`, extension: 'json' }
    } catch {
      return { corps, extension: 'txt' }
    }
  }
  return { corps, extension: 'txt' }
}

/** Un message du dépôt, masqué une fois de plus et mis en forme ; `null` quand le fichier manque. */
export function lireMessage(dossier: string, chemin: string): MessageLisible | null {
  let texte: string
  try {
    texte = readFileSync(path.join(dossier, chemin), 'utf8')
  } catch {
    return null
  }
  const { contexte, corps } = ouvrirEnveloppe(texte)
  return { contexte: JSON.parse(enJsonMasque(contexte)), ...presenter(masquer(corps)) }
}
