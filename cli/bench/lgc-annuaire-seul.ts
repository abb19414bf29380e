/** Le LGC de référence seul dans son processus : sa mémoire n'est que la sienne. */
import { demarrerLgc } from '../../reference-lgc/index.ts'
import { brancherLgc } from '../simulateurs/brancher-lgc.ts'

const [base = '', description = '{}'] = process.argv.slice(2)
const services = brancherLgc(JSON.parse(description))
const lgc = await demarrerLgc({
  base,
  horloge: { maintenant: () => new Date() },
  services: { ...services, flux: null, apcv: null, psc: null, mssante: null },
})

/** Node compte `maxRSS` en kilooctets et le processeur en microsecondes. */
function relever() {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  return {
    memoireMo: process.memoryUsage().rss / 1e6,
    auPlusMo: (maxRSS * 1024) / 1e6,
    processeur: (userCPUTime + systemCPUTime) / 1e6,
  }
}

process.on('message', async (demande) => {
  if (demande === 'relever') process.send?.(relever())
  if (demande !== 'arreter') return
  await lgc.arreter()
  process.disconnect()
})
process.send?.({ url: lgc.url })
