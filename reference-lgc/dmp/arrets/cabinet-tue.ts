/**
 * Le logiciel, dans un processus qu'on tuera : ouvre la base donnée, laisse la file partir, dit « prêt »
 * puis « vide » quand plus rien n'attend. Argument : les options, en JSON.
 */
import { creerLgc } from '../../index.ts'
import type { OptionsDmp, OptionsLgc } from '../../options.ts'

interface Demande {
  base: string
  services: OptionsLgc['services'] & { connecteurDmp: OptionsDmp }
}

const { base, services } = JSON.parse(process.argv[2] ?? '{}') as Demande
const lgc = creerLgc({ base, services })
process.stdout.write('prêt\n')
const guet = setInterval(() => {
  if (lgc.envoisDus() > 0) return
  clearInterval(guet)
  process.stdout.write('vide\n', () => process.exit(0))
}, 50)
