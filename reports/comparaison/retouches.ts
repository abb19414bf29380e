import { existsSync } from 'node:fs'
import path from 'node:path'
import { NOM_MANIFESTE } from '../manifeste/types.ts'
import { verifierManifeste } from '../manifeste/verifier.ts'

/** Ce que la comparaison et le rejeu lisent ; un rapport rédigé de nouveau n'y change rien. */
const LUS = /^(?:objets\/|evenements-|campagne\.json$)/

/**
 * Ce qui fait douter qu'une campagne soit telle que le banc l'a écrite ; nul quand chaque fichier lu est
 * celui de son manifeste. Retouchée, elle se lit encore, mais ce n'est plus une preuve.
 */
export function direRetouche(dossier: string): string | null {
  const nom = path.basename(dossier)
  if (!existsSync(path.join(dossier, NOM_MANIFESTE)))
    return `La campagne ${nom} n’a pas de manifeste : rien ne dit qu’elle est entière.`
  try {
    const differences = verifierManifeste(dossier).filter(({ chemin }) => LUS.test(chemin))
    const [premiere] = differences
    if (!premiere) return null
    return `La campagne ${nom} a été retouchée depuis qu’elle a été jouée : ${differences.length} fichier(s) ne sont plus ceux de son manifeste, dont ${premiere.chemin}.`
  } catch {
    return `Le manifeste de la campagne ${nom} ne se lit plus : rien ne dit qu’elle est entière.`
  }
}
