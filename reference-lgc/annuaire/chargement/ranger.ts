import type { Base, Valeur } from '../../base/base.ts'
import { NEUVE } from './tables.ts'

/** Une ligne prête à écrire ; sa clé la distingue, son empreinte dit si elle a changé. */
export type Rangee = Readonly<Record<string, string>> & { cle: string }

const SEPARATEUR = '\u001f'

/** Écrit dans une table neuve ; rend faux pour une ligne déjà rangée, mot pour mot. */
export function creerRangement(base: Base, table: 'annuaire_entree' | 'annuaire_bal') {
  let instruction = ''
  let champs: string[] = []
  const preparer = (rangee: Rangee) => {
    champs = Object.keys(rangee).filter((champ) => champ !== 'cle')
    instruction = `INSERT OR IGNORE INTO ${table}${NEUVE} (cle, empreinte, ${champs.join(', ')})
      VALUES (?, ?${', ?'.repeat(champs.length)}) RETURNING id`
  }
  const ecrire = (cle: string, empreinte: string, valeurs: readonly Valeur[]) =>
    base.lire(instruction, [cle, empreinte, ...valeurs]).length > 0

  return (rangee: Rangee): boolean => {
    if (instruction === '') preparer(rangee)
    const valeurs = champs.map((champ) => rangee[champ] ?? '')
    const empreinte = empreinteDe(valeurs)
    if (ecrire(rangee.cle, empreinte, valeurs)) return true
    // Deux lignes de même clé : de vrais doubles existent, un rang distingue les autres (annuaire.md §2.2 [V]).
    for (let rang = 2; rang < 100; rang += 1) {
      const cle = rang === 2 ? rangee.cle : `${rangee.cle}#${rang - 1}`
      const [connue] = base.lire<{ empreinte: string }>(
        `SELECT empreinte FROM ${table}${NEUVE} WHERE cle = ?`,
        [cle],
      )
      if (connue?.empreinte === empreinte) return false
      if (ecrire(`${rangee.cle}#${rang}`, empreinte, valeurs)) return true
    }
    return false
  }
}

/** FNV-1a sur 52 bits : elle compare deux versions d'une ligne, elle ne protège rien. */
function empreinteDe(valeurs: readonly string[]): string {
  const texte = valeurs.join(SEPARATEUR)
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let place = 0; place < texte.length; place += 1) {
    const code = texte.charCodeAt(place)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
}
