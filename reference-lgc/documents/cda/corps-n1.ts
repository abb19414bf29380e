import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'

/** Le PDF/A-1 du document, tel quel : ses octets sont ceux du fichier remis à côté (cda.md §10 [V]). */
export function corpsN1(pdf: Uint8Array, mutations: Mutations): Fragment {
  const juste = Buffer.from(pdf).toString('base64')
  const corps = mutations.choisir('cda-n1-sans-pdf-a', juste, () => sansMarque(pdf))
  return xml`<nonXMLBody>
      <text mediaType="application/pdf" representation="B64">${corps}</text>
    </nonXMLBody>`
}

/** Le même PDF, qui ne se dit plus PDF/A-1. */
const sansMarque = (pdf: Uint8Array): string =>
  Buffer.from(
    Buffer.from(pdf).toString('latin1').replaceAll('pdfaid:', 'pdfxid:'),
    'latin1',
  ).toString('base64')
