import { XMLParser } from 'fast-xml-parser'
import type { EntreeJournal } from '../../mocks/contrat.ts'

/** Ce qu'un appel à INSi demandait et ce qu'il a reçu, lu dans le journal du service. */
export interface AppelInsi {
  operation: string | null
  appelant: string | null
  code: string | null
  /** Traits envoyés, par nom d'élément ; absent quand l'élément manquait. */
  envoye: Record<string, string>
  /** Traits et matricule renvoyés, par nom d'élément. */
  recu: Record<string, string>
}

// Coup d'œil au message : le jugement du format est fait par le service (dependances.md §4).
const lecteur = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: true,
})

function feuilles(noeud: unknown, nom: string, vers: Record<string, string>): void {
  if (typeof noeud === 'string') {
    vers[nom] ??= noeud
    return
  }
  if (typeof noeud !== 'object' || noeud === null) return
  for (const [cle, valeur] of Object.entries(noeud)) {
    for (const enfant of Array.isArray(valeur) ? valeur : [valeur]) feuilles(enfant, cle, vers)
  }
}

function corps(xml: string): Record<string, string> {
  const vers: Record<string, string> = {}
  try {
    const lu: unknown = lecteur.parse(xml)
    const enveloppe = (lu as { Envelope?: { Body?: unknown } }).Envelope
    feuilles(enveloppe?.Body, 'Body', vers)
  } catch {
    // Une requête illisible est déjà un écart du journal.
  }
  return vers
}

export function lireAppels(entrees: readonly EntreeJournal[]): AppelInsi[] {
  return entrees.map((e) => ({
    operation: e.operation,
    appelant: e.appelant,
    code: e.code,
    envoye: corps(e.requete.corps),
    recu: corps(e.reponse.corps),
  }))
}

/** Le dernier appel qui a trouvé quelqu'un. */
export function dernierAppel(appels: readonly AppelInsi[]): AppelInsi | undefined {
  return appels.findLast((a) => a.code === '00')
}
