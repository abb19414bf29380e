/**
 * Processus de lecture : décode des documents hostiles à l'écart. Une mémoire épuisée, un plantage ou une
 * lenteur sans fin ne coûtent que lui ; celui qui l'a lancé l'arrête et dit pourquoi.
 */
import { lireSymboles } from '../symbole/lire-document.ts'
import { bornerMemoire } from './borner-memoire.ts'
import type { DemandeLecture, ReponseLecture } from './messages.ts'

bornerMemoire(1024 ** 3)

process.on('message', async ({ rang, octets, limites }: DemandeLecture) => {
  const lecture = await lireSymboles(octets, limites)
  process.send?.({ rang, lecture } satisfies ReponseLecture)
})
process.on('disconnect', () => process.exit(0))
