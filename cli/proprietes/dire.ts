import { montrer } from '../../schemas/montrer.ts'
import type { DemandeProprietes, IssuePropriete } from './lancer.ts'

const nombre = (valeur: number) => valeur.toLocaleString('fr-FR')

/** Ce qu'une propriété a donné, en une ligne, ou avec son contre-exemple et de quoi le rejouer. */
export function direIssue(
  { propriete, tirages, duree, echec }: IssuePropriete,
  { graine }: Pick<DemandeProprietes, 'graine'>,
): readonly string[] {
  const secondes = (duree / 1000).toFixed(1)
  if (echec === null) return [`✓ ${propriete.titre} : ${nombre(tirages)} tirages, ${secondes} s`]
  return [
    `✗ ${propriete.titre} : contredite au tirage ${nombre(tirages)}`,
    `    ${montrer(echec.phrase, 600)}`,
    `    Exemple réduit : ${montrer(JSON.stringify(echec.exemple), 1200)}`,
    `    Pour le rejouer : npm run proprietes -- --graine ${graine} --propriete ${propriete.nom}`,
  ]
}
