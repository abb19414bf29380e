import { parSuite, parVrai } from '../calculs/calcul.ts'
import { texteUnique } from '../valeurs/ecrire.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { VIDE } from '../valeurs/valeur.ts'
import type { Calcul, Contexte, Environnement, Table } from './fonction.ts'

const texteDe = (a: Calcul | undefined, c: Contexte, nom: string): string =>
  texteUnique(a?.suite(c) ?? VIDE, nom)

/** `replace` et `tokenize` refusent un motif qui trouve du vide (F&O §7.6.3 [V]). */
function motifPlein(env: Environnement, motif: string, drapeaux: string): RegExp {
  const expression = env.motif(motif, drapeaux)
  if (expression.test('')) throw new ErreurXPath('FORX0003', `le motif « ${motif} » trouve du vide`)
  return new RegExp(expression.source, `${expression.flags}g`)
}

/** `$1` est un groupe ; `\$` et `\\` sont des signes. */
function remplacement(modele: string): (...trouve: unknown[]) => string {
  if (/\\(?![\\$])|(?<!\\)\$(?!\d)/.test(modele.replace(/\\\\/g, ''))) {
    throw new ErreurXPath('FORX0004', `remplacement refusé : ${modele}`)
  }
  return (...trouve) => {
    const groupes = trouve.filter(
      (t, rang) => rang < trouve.length && (typeof t === 'string' || t === undefined),
    )
    return modele.replace(/\\([\\$])|\$(\d)/g, (_tout, signe?: string, rang?: string) =>
      signe !== undefined ? signe : String(groupes[Number(rang)] ?? ''),
    )
  }
}

export const MOTIFS: Table = {
  matches: {
    min: 2,
    max: 3,
    compiler: ([texte, motif, drapeaux], env) =>
      parVrai((c) => {
        const expression = env.motif(texteDe(motif, c, 'matches'), texteDe(drapeaux, c, 'matches'))
        return expression.test(texteDe(texte, c, 'matches'))
      }),
  },
  replace: {
    min: 3,
    max: 4,
    compiler: ([texte, motif, modele, drapeaux], env) =>
      parSuite((c) => {
        const expression = motifPlein(
          env,
          texteDe(motif, c, 'replace'),
          texteDe(drapeaux, c, 'replace'),
        )
        const par = remplacement(texteDe(modele, c, 'replace'))
        return [texteDe(texte, c, 'replace').replace(expression, par)]
      }),
  },
  tokenize: {
    min: 1,
    max: 3,
    compiler: ([texte, motif, drapeaux], env) =>
      parSuite((c) => {
        const entier = texteDe(texte, c, 'tokenize')
        if (motif === undefined)
          return entier.trim() === '' ? VIDE : entier.trim().split(/[ \t\n\r]+/)
        const expression = motifPlein(
          env,
          texteDe(motif, c, 'tokenize'),
          texteDe(drapeaux, c, 'tokenize'),
        )
        if (entier === '') return VIDE
        // `split` de JS rend aussi les groupes du motif : seuls les morceaux comptent.
        const morceaux: string[] = []
        let debut = 0
        for (const trouve of entier.matchAll(expression)) {
          morceaux.push(entier.slice(debut, trouve.index))
          debut = trouve.index + trouve[0].length
        }
        return [...morceaux, entier.slice(debut)]
      }),
  },
}
