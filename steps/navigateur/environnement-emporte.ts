import { existsSync } from 'node:fs'
import path from 'node:path'

const NSS = [
  '/usr/lib/x86_64-linux-gnu/libnss3.so',
  '/lib/x86_64-linux-gnu/libnss3.so',
  '/usr/lib64/libnss3.so',
]
const POLICES = '/etc/fonts/fonts.conf'

/** Variables du Chromium emporté : les bibliothèques et polices du paquet, là seulement où le système n’en a pas. */
export function environnementEmporte(
  dossier: string,
  heritees: NodeJS.ProcessEnv = process.env,
  existe: (fichier: string) => boolean = existsSync,
): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [nom, valeur] of Object.entries(heritees)) if (valeur !== undefined) env[nom] = valeur
  if (!existe(POLICES)) env.FONTCONFIG_FILE = path.join(dossier, 'fonts.conf')
  if (NSS.some(existe)) return env
  const chemins = [path.join(dossier, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean)
  return { ...env, LD_LIBRARY_PATH: chemins.join(':') }
}
