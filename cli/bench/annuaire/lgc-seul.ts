/** Le LGC de référence seul dans son processus : sa mémoire n'est que la sienne. */
import { demarrerLgc } from '../../../reference-lgc/index.ts'
import { brancherLgc } from '../../simulateurs/brancher-lgc.ts'

const [base = '', description = '{}'] = process.argv.slice(2)
const services = brancherLgc(JSON.parse(description))
const lgc = await demarrerLgc({
  base,
  horloge: { maintenant: () => new Date() },
  services: { ...services, flux: null, apcv: null, psc: null, mssante: null },
})

/** En mégaoctets ; Node compte `maxRSS` en kilooctets. */
const memoire = () => ({
  memoireMo: process.memoryUsage().rss / 1e6,
  auPlusMo: (process.resourceUsage().maxRSS * 1024) / 1e6,
})

process.on('message', async (demande) => {
  if (demande === 'memoire') process.send?.(memoire())
  if (demande !== 'arreter') return
  await lgc.arreter()
  process.disconnect()
})
process.send?.({ url: lgc.url })
