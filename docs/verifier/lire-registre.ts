import { analyserModule, type Noeud, texteLitteral, visiter } from './analyser-module.ts'
import type { Fichier } from './lister-fichiers.ts'

export interface EntreeErreur {
  code: string
  champs: Readonly<Record<string, string>>
}

const nomDeCle = (cle: unknown): string => {
  const noeud = cle as Noeud
  return noeud.type === 'Identifier' ? String(noeud.name) : (texteLitteral(noeud)?.texte ?? '')
}

const proprietes = (objet: unknown): readonly Noeud[] =>
  ((objet as Noeud).properties as Noeud[] | undefined) ?? []

/** Lit le registre des erreurs sans l'exécuter : personne n'importe `cli/` (conception.md §2). */
export function lireRegistre(fichier: Fichier): readonly EntreeErreur[] {
  const entrees: EntreeErreur[] = []
  const voir = (noeud: Noeud): void => {
    if (noeud.type !== 'Property') return
    const code = nomDeCle(noeud.key)
    if (!/^SEGUR-[A-Z]+-\d{3}$/.test(code)) return
    const champs = proprietes(noeud.value).map((p): [string, string] => [
      nomDeCle(p.key),
      texteLitteral(p.value)?.texte ?? '',
    ])
    entrees.push({ code, champs: Object.fromEntries(champs) })
  }
  for (const noeud of analyserModule(fichier).corps) visiter(noeud, voir)
  return entrees
}

/** Chaque code cité par une source, hors commentaires. */
export const codesCites = (texte: string): readonly string[] =>
  texte.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').match(/\bSEGUR-[A-Z]+-\d{3}\b/g) ?? []
