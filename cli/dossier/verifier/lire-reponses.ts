import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { NOM_REPONSES } from '../../../reports/index.ts'
import { cheminLisible } from '../../chemins.ts'
import { direProblemes } from '../../config/problemes.ts'
import { reponse } from '../../config/reponse.ts'
import { ErreurSegur } from '../../erreur-segur.ts'

const TAILLE_MAX = 1024 * 1024

/** Une question laissée sans réponse dans le modèle n'est pas une faute. */
const enAttente = z.object({ motif: z.string(), reponse: z.union([z.null(), z.literal('')]) })

const FICHIER = z.strictObject({
  schema: z.literal(1),
  reponses: z.array(z.unknown()).max(500),
})

export type ReponseLue = z.output<typeof reponse>

function lireYaml(chemin: string): unknown {
  const fichier = cheminLisible(chemin)
  if (statSync(chemin).size > TAILLE_MAX)
    throw new ErreurSegur('SEGUR-DOS-002', { fichier, raison: 'il dépasse 1 Mo' })
  try {
    // Sans alias : un YAML hostile ne se déplie pas.
    return parse(readFileSync(chemin, 'utf8'), { maxAliasCount: 0, schema: 'core' })
  } catch (cause) {
    throw new ErreurSegur('SEGUR-DOS-002', { fichier, raison: 'ce n’est pas du YAML' }, { cause })
  }
}

/** Les réponses de `reponses.yaml` dans la campagne ; aucune sans ce fichier. Lève SEGUR-DOS-002. */
export function lireReponses(campagne: string): ReponseLue[] {
  const chemin = path.join(campagne, NOM_REPONSES)
  if (!existsSync(chemin)) return []
  const brut = lireYaml(chemin)
  const enveloppe = FICHIER.safeParse(brut)
  const refuser = (details: readonly string[]) =>
    new ErreurSegur(
      'SEGUR-DOS-002',
      { fichier: cheminLisible(chemin), raison: `${details.length} à corriger` },
      { details },
    )
  if (!enveloppe.success) throw refuser(direProblemes(enveloppe.error, brut))
  const donnees = enveloppe.data.reponses.filter((r) => !enAttente.safeParse(r).success)
  const lues = z.array(reponse).safeParse(donnees)
  if (!lues.success) throw refuser(direProblemes(lues.error, donnees))
  return lues.data
}
