import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { FilmImpossible } from './types.ts'

const executer = promisify(execFile)

export interface Encodeur {
  arguments: readonly string[]
  extension: 'mp4' | 'webm'
  type: 'video/mp4' | 'video/webm'
}

const MP4 = { extension: 'mp4', type: 'video/mp4' } as const

/**
 * Dans l'ordre de préférence. Du texte presque immobile : un débit constant en qualité le garde net
 * pour quelques kilo-octets par seconde ; une image clé toutes les dix secondes permet d'avancer.
 */
const ENCODEURS: readonly (readonly [string, Encodeur])[] = [
  [
    'libx264',
    {
      ...MP4,
      arguments: ['-preset', 'veryfast', '-tune', 'zerolatency', '-crf', '26', '-g', '60'].concat([
        '-movflags',
        '+faststart',
      ]),
    },
  ],
  [
    'libvpx-vp9',
    {
      extension: 'webm',
      type: 'video/webm',
      arguments: ['-deadline', 'realtime', '-cpu-used', '8', '-crf', '36', '-b:v', '0', '-g', '60'],
    },
  ],
  ['libopenh264', { ...MP4, arguments: ['-b:v', '600k', '-g', '60', '-movflags', '+faststart'] }],
]

/** Le meilleur encodeur que ce ffmpeg sache employer. Lève `FilmImpossible` s'il n'en a aucun. */
export async function choisirEncodeur(ffmpeg: string): Promise<Encodeur> {
  const { stdout } = await executer(ffmpeg, ['-hide_banner', '-encoders'])
  const connus = new Set(stdout.split('\n').map((ligne) => ligne.trim().split(/\s+/)[1]))
  for (const [nom, encodeur] of ENCODEURS)
    if (connus.has(nom))
      return {
        ...encodeur,
        arguments: ['-c:v', nom, '-pix_fmt', 'yuv420p', ...encodeur.arguments],
      }
  throw new FilmImpossible({
    raison: 'ce ffmpeg n’a ni H.264 ni VP9',
    remede: 'installez un ffmpeg complet (apt install ffmpeg)',
  })
}
