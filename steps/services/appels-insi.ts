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
  /** Anciens matricules renvoyés, treize caractères et clé. */
  anciens: readonly string[]
  /** La requête portait-elle une assertion SAML ? */
  assertion: boolean
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

interface Enveloppe {
  Header?: { Security?: { Assertion?: unknown } }
  Body?: { RESULTAT?: { INDIVIDU?: { INSHISTO?: unknown } } }
}

/** Un message illisible est déjà un écart du journal : il ne montre rien. */
function ouvrir(xml: string): Enveloppe {
  try {
    const lu: unknown = lecteur.parse(xml)
    return (lu as { Envelope?: Enveloppe }).Envelope ?? {}
  } catch {
    return {}
  }
}

function corps({ Body }: Enveloppe): Record<string, string> {
  const vers: Record<string, string> = {}
  feuilles(Body, 'Body', vers)
  return vers
}

/** Chaque INSHISTO de la réponse (ins.md §2.3 [V]). */
function anciensMatricules({ Body }: Enveloppe): string[] {
  return [Body?.RESULTAT?.INDIVIDU?.INSHISTO ?? []].flat().map((bloc) => {
    const lu: Record<string, string> = {}
    feuilles(bloc, 'INSHISTO', lu)
    return `${lu.NumIdentifiant ?? ''}${lu.Cle ?? ''}`
  })
}

export function lireAppels(entrees: readonly EntreeJournal[]): AppelInsi[] {
  return entrees.map((e) => {
    const [requete, reponse] = [ouvrir(e.requete.corps), ouvrir(e.reponse.corps)]
    return {
      operation: e.operation,
      appelant: e.appelant,
      code: e.code,
      envoye: corps(requete),
      recu: corps(reponse),
      anciens: anciensMatricules(reponse),
      assertion: requete.Header?.Security?.Assertion !== undefined,
    }
  })
}

/** Le dernier appel qui a trouvé quelqu'un. */
export function dernierAppel(appels: readonly AppelInsi[]): AppelInsi | undefined {
  return appels.findLast((a) => a.code === '00')
}
