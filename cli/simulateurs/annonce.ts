import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const ANNONCE = z.object({
  pid: z.int().positive(),
  controle: z.url(),
  /** Jeton de l’API de contrôle quand elle est ouverte au réseau. */
  jeton: z.string().nullable().default(null),
})

/** Le processus qui a écrit l’annonce tourne-t-il encore ? */
function tourne(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function lire(fichier: string): z.output<typeof ANNONCE> | null {
  try {
    const annonce = ANNONCE.parse(JSON.parse(readFileSync(fichier, 'utf8')))
    return tourne(annonce.pid) ? annonce : null
  } catch {
    return null
  }
}

/** Où joindre des simulateurs en marche sur cette machine ; `null` quand il n’y en a pas. */
export const lireAnnonce = (fichier: string): string | null => lire(fichier)?.controle ?? null

/** Le jeton de l’API de contrôle annoncée à cette adresse ; `null` quand elle n’en demande pas. */
export function lireJeton(fichier: string, controle: string): string | null {
  const annonce = lire(fichier)
  // Un jeton ne part que vers l’adresse qui l’a donné.
  return annonce && new URL(annonce.controle).origin === new URL(controle).origin
    ? annonce.jeton
    : null
}

/** Dit aux autres commandes où joindre ces simulateurs ; rend de quoi se taire à l’arrêt. */
export function annoncer(
  fichier: string,
  controle: string,
  jeton: string | null = null,
): () => void {
  mkdirSync(path.dirname(fichier), { recursive: true })
  writeFileSync(fichier, JSON.stringify({ pid: process.pid, controle, jeton }), { mode: 0o600 })
  // `mode` ne vaut qu'à la création : un fichier déjà là garde le sien.
  chmodSync(fichier, 0o600)
  return () => {
    // D'autres simulateurs ont pu s'annoncer depuis : leur annonce reste.
    if (lireAnnonce(fichier) === controle) rmSync(fichier, { force: true })
  }
}
