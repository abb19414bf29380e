import { existsSync } from 'node:fs'

/** Commande exacte qui ajoute au système ce qu’un navigateur demande. */
export const COMMANDE_PAQUETS = 'sudo npx playwright install-deps chromium'

/** Le gestionnaire de paquets est utilisable sans rien demander à personne. */
export function droitSurPaquets(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}
