import type { Composition } from '../heritage/composition.ts'
import type { Faute } from '../regles/regle.ts'

export interface RevisionEnVigueur {
  courante: Composition | null
  fautes: readonly Faute[]
}

/**
 * La révision qu'aucune autre ne remplace. Une révision ne se corrige jamais, elle se remplace
 * (style.md §11) : il doit en rester une et une seule.
 */
export function revisionEnVigueur(revisions: readonly Composition[]): RevisionEnVigueur {
  const remplacees = new Set(revisions.map(({ entete }) => entete.remplace))
  const connues = new Set<unknown>(revisions.map(({ revision }) => revision))
  const enVigueur = revisions.filter(({ revision }) => !remplacees.has(revision))
  const faute = ({ fichier }: Composition, phrase: string): Faute => ({
    lieu: { fichier, chemin: ['remplace'] },
    phrase,
  })
  const sansCible = revisions
    .filter(({ entete }) => entete.remplace !== undefined && !connues.has(entete.remplace))
    .map((revision) => faute(revision, 'cette révision en remplace une qui n’existe pas'))
  const enTrop = enVigueur
    .slice(1)
    .map((revision) => faute(revision, 'deux révisions en vigueur : l’une doit remplacer l’autre'))
  const enRond =
    enVigueur.length === 0
      ? revisions.slice(0, 1).map((r) => faute(r, 'les révisions se remplacent en rond'))
      : []
  return { courante: enVigueur[0] ?? null, fautes: [...sansCible, ...enTrop, ...enRond] }
}
