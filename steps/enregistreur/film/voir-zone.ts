import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const executer = promisify(execFile)

export interface Zone {
  x: number
  y: number
  largeur: number
  hauteur: number
}

interface Regard {
  affichage: string
  env: Record<string, string>
  zone: Zone
}

/** Écart de gris en deçà duquel une zone ne montre rien : ni texte ni fenêtre. */
const CONTRASTE = 64

/** Vrai quand cette zone de l'écran X11 montre quelque chose ; une image en niveaux de gris suffit. */
export async function voirZone(ffmpeg: string, { affichage, env, zone }: Regard): Promise<boolean> {
  const { x, y, largeur, hauteur } = zone
  const { stdout } = await executer(
    ffmpeg,
    [
      ...['-loglevel', 'error', '-f', 'x11grab', '-draw_mouse', '0'],
      ...['-video_size', `${largeur}x${hauteur}`, '-i', `${affichage}+${x},${y}`],
      ...['-frames:v', '1', '-pix_fmt', 'gray', '-f', 'rawvideo', '-'],
    ],
    { encoding: 'buffer', env: { ...process.env, ...env }, maxBuffer: 16 * 1024 * 1024 },
  )
  let sombre = 255
  let clair = 0
  for (const gris of stdout) {
    sombre = Math.min(sombre, gris)
    clair = Math.max(clair, gris)
  }
  return clair - sombre > CONTRASTE
}
