import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { creerPdf, octetsPdf } from '../../../../reports/pdf.ts'
import { TexteBrut } from '../vues/contenu.tsx'
import { creerLecteurPdf } from './lecteur-pdf.ts'
import { reconnaitreContenu } from './reconnaitre.ts'

const pdf = creerLecteurPdf()
const lire = (octets: Uint8Array | string, type: string) =>
  reconnaitreContenu(typeof octets === 'string' ? Buffer.from(octets) : octets, type, pdf)

async function deuxPages(): Promise<Uint8Array> {
  const doc = creerPdf({ titre: 't', auteur: 'a', sujet: 's', date: new Date(0) })
  doc.addPage().addPage()
  return octetsPdf(doc)
}

describe('ce qu’un fichier est vraiment', () => {
  it.each([
    ['une page HTML qui se dit PNG', '<html><script>alert(1)</script>', 'image/png'],
    ['un dessin vectoriel qui se dit JPEG', '<svg onload="alert(1)"/>', 'image/jpeg'],
    ['un texte qui se dit PDF', 'bonjour', 'application/pdf'],
    ['une page HTML qui se dit film', '<html>', 'video/webm'],
  ])('%s ne s’ouvre pas : il se montre en texte', async (_, contenu, type) => {
    expect(await lire(contenu, type)).toMatchObject({
      genre: 'discordant',
      annonce: type,
      texte: contenu,
    })
  })

  it('un XML se relit à la ligne, ses secrets masqués', async () => {
    const lu = await lire('<a><Password>secret</Password><b/></a>', 'application/xml')
    expect(lu).toMatchObject({ genre: 'xml' })
    expect('texte' in lu && lu.texte).toContain('\n  <b')
    expect(JSON.stringify(lu)).not.toContain('secret')
  })

  it('une entité ne se développe pas', async () => {
    const bombe = '<!DOCTYPE a [<!ENTITY x "boum">]><a>&x;</a>'
    expect(await lire(bombe, 'application/xml')).toEqual({ genre: 'xml', texte: bombe })
  })

  it('un message HL7 donne un segment par ligne', async () => {
    expect(await lire('MSH|^~\\&|LGC\rPID|1\rPV1|1\r', 'text/plain')).toEqual({
      genre: 'hl7',
      segments: ['MSH|^~\\&|LGC', 'PID|1', 'PV1|1'],
    })
  })

  it('une archive dit ce qu’elle contient, ses textes compris', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from('<x>é</x>'), 'IHE_XDM/SUBSET01/METADATA.XML')
    zip.addBuffer(Buffer.from([0, 1, 2]), 'image.bin')
    zip.end()
    const lu = await lire(await buffer(zip.outputStream), 'application/zip')
    expect(lu).toMatchObject({
      genre: 'archive',
      entrees: [
        { nom: 'IHE_XDM/SUBSET01/METADATA.XML', taille: 9, texte: '<x>é</x>\n' },
        { nom: 'image.bin', taille: 3, texte: null },
      ],
    })
  })

  it('un PDF se compte et se peint, page par page', async () => {
    const octets = await deuxPages()
    expect(await lire(octets, 'application/pdf')).toEqual({ genre: 'pdf', pages: 2 })
    const image = await pdf.peindre(octets, 1)
    expect(Buffer.from(image.subarray(1, 4)).toString()).toBe('PNG')
    await expect(pdf.peindre(octets, 2)).rejects.toThrow()
  })

  it('un PDF abîmé se dit, sans arrêter la page', async () => {
    expect(await lire('%PDF-1.7\nabîmé', 'application/pdf')).toMatchObject({ genre: 'illisible' })
  })
})

it('un texte hostile est montré, jamais interprété', async () => {
  const html = String(await TexteBrut({ nom: 'n', texte: '<script>alert(1)</script>' }))
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toContain('<script>')
})
