import { AFournir } from '../../steps/issues.ts'
import type { Pilote } from '../../steps/pilotes/contrat.ts'
import { choisirPilote } from '../../steps/pilotes/index.ts'
import type { Config } from '../config/schema.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'

/** Personne pour la dire, ou le logiciel n'est pas en marche : ce n'est pas une faute du banc. */
function traduire(cause: unknown, { nom }: Pilote): ErreurSegur {
  if (cause instanceof AFournir) return new ErreurSegur('SEGUR-CAM-003', {}, { cause })
  return new ErreurSegur('SEGUR-LGC-001', { adresse: nom, raison: raisonDe(cause) }, { cause })
}

/**
 * La version annoncée par la configuration, à défaut celle que le logiciel affiche. Lève SEGUR-CAM-003
 * quand personne ne la dit, SEGUR-LGC-001 quand le logiciel ne s'ouvre pas.
 */
export async function versionDuProduit(
  config: Config,
  cible: string,
  lgc: string | null,
): Promise<string> {
  if (config.produit.version !== undefined) return config.produit.version
  const pilote = await choisirPilote(cible, { lgc, mutations: [] })
  try {
    await pilote.demarrer()
    return await pilote.lireVersion()
  } catch (cause) {
    throw traduire(cause, pilote)
  } finally {
    await pilote.arreter()
    await pilote.fermer()
  }
}
