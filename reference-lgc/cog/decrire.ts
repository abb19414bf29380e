import type { Entree } from './entree.ts'
import type { Table } from './table.ts'

/** `AAAA-MM-JJ` en `JJ/MM/AAAA`. */
const lisible = (jour: string) => jour.split('-').reverse().join('/')

/**
 * Ce qu'une personne doit savoir de ce lieu avant de le choisir, ou `null`. `cherche` : le nom d'un
 * autre temps sous lequel elle l'a demandé.
 */
export function decrire(table: Table, entree: Entree, cherche: string | null): string | null {
  // « Paris (Paris) » n'apprend rien.
  const { complement, nom } = entree
  const ou = complement !== null && nom.startsWith(complement) ? null : complement
  const avant = cherche === null ? null : `anciennement ${cherche}`
  const dits = [ou, avant, NATURES[entree.genre], periode(entree), suite(table, entree)]
  const phrases = dits.filter((dit) => dit !== null && dit !== undefined)
  return phrases.length > 0 ? phrases.join(', ') : null
}

const NATURES: Partial<Record<Entree['genre'], string>> = {
  'ancien-code': 'ancien code',
  ensemble: 'les naissances y sont enregistrées par arrondissement',
}

function periode({ debut, fin }: Entree): string | null {
  if (debut !== null && fin !== null) return `du ${lisible(debut)} au ${lisible(fin)}`
  if (fin !== null) return `jusqu'au ${lisible(fin)}`
  return debut === null ? null : `depuis le ${lisible(debut)}`
}

/** Un lieu renommé garde son code ; un lieu réuni ou recodé en change. */
function suite(table: Table, entree: Entree): string | null {
  const suites = dernieres(table, entree)
  if (suites.length === 0) return null
  const noms = suites.map(({ code, nom }) => (code === entree.code ? nom : `${nom} (${code})`))
  return `aujourd'hui ${noms.join(' et ')}`
}

/** Le bout de chaque chaîne de changements ; une chaîne qui boucle s'arrête. */
function dernieres(table: Table, depart: Entree): readonly Entree[] {
  const vues = new Set([depart])
  const bouts: Entree[] = []
  const restantes = [depart]
  for (let e = restantes.pop(); e; e = restantes.pop()) {
    const apres = (table.suites.get(e) ?? []).filter((s) => !vues.has(s))
    if (apres.length === 0 && e !== depart) bouts.push(e)
    for (const s of apres) {
      vues.add(s)
      restantes.push(s)
    }
  }
  return bouts
}
