import { readFileSync } from 'node:fs'
import path from 'node:path'
import { choisirPilote } from '../../steps/pilotes/index.ts'
import { RACINE } from '../chemins.ts'
import type { Config } from '../config/schema.ts'

export function versionDuBanc(): string {
  const paquet: unknown = JSON.parse(readFileSync(path.join(RACINE, 'package.json'), 'utf8'))
  return (paquet as { version: string }).version
}

/** La version annoncée par la configuration, à défaut celle que le logiciel affiche. */
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
  } finally {
    await pilote.arreter()
    await pilote.fermer()
  }
}
