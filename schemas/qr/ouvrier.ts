/** Processus de lecture des QR : comme celui des datamatrix, il décode à l'écart et peut mourir seul. */
import { bornerMemoire } from '../datamatrix/lecture/borner-memoire.ts'
import type { DemandeLecture, ReponseLecture } from '../datamatrix/lecture/messages.ts'
import { lireSymboles } from '../datamatrix/symbole/lire-document.ts'

bornerMemoire(1024 ** 3)

process.on('message', async ({ rang, octets, limites }: DemandeLecture) => {
  const lecture = await lireSymboles(octets, limites, 'QRCode')
  process.send?.({ rang, lecture } satisfies ReponseLecture)
})
process.on('disconnect', () => process.exit(0))
