import { spawn } from 'node:child_process'
import { setTimeout as attendre } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { OptionsLgc } from '../../options.ts'

const PROGRAMME = fileURLToPath(new URL('./cabinet-tue.ts', import.meta.url))

interface Ouvert {
  /** Fini quand le logiciel a dit ce mot ; rejette s'il s'arrête avant. */
  dit(mot: string): Promise<void>
  tuer(): Promise<void>
}

function ouvrir(demande: { base: string; services: OptionsLgc['services'] }): Ouvert {
  const enfant = spawn(process.execPath, ['--import', 'tsx', PROGRAMME, JSON.stringify(demande)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let dite = ''
  enfant.stdout.setEncoding('utf8').on('data', (texte: string) => {
    dite += texte
  })
  const fini = new Promise<void>((resoudre) => enfant.once('close', () => resoudre()))
  return {
    dit: (mot) =>
      new Promise((resoudre, rejeter) => {
        const regarder = () => dite.includes(mot) && resoudre()
        enfant.stdout.on('data', regarder)
        void fini.then(() => (dite.includes(mot) ? resoudre() : rejeter(new Error('arrêté'))))
        regarder()
      }),
    tuer: async () => {
      enfant.kill('SIGKILL')
      await fini
    },
  }
}

export interface EpreuveArrets {
  base: string
  services: OptionsLgc['services']
  /** Combien de fois le logiciel est tué. */
  arrets: number
  /** Au plus tard combien de millisecondes après avoir commencé. */
  fenetreMs: number
}

/** Tue le logiciel à des instants tirés au sort pendant que la file part, puis la laisse finir. */
export async function epreuveArrets({
  base,
  services,
  arrets,
  fenetreMs,
}: EpreuveArrets): Promise<void> {
  for (let rang = 0; rang < arrets; rang += 1) {
    const ouvert = ouvrir({ base, services })
    await ouvert.dit('prêt')
    await attendre(Math.random() * fenetreMs)
    await ouvert.tuer()
  }
  const dernier = ouvrir({ base, services })
  await dernier.dit('vide')
}
