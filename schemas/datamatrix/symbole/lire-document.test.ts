import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { ecrirePng } from '../../images/essai/ecrire-png.ts'
import { LIMITES_IMAGE } from '../../images/limites.ts'
import type { ImageGrise } from '../../images/types.ts'
import {
  dessiner,
  pageBlanche,
  poser,
  type Symbole,
  tracerDatamatrix,
  tracerGs1,
} from '../essai/dessiner.ts'
import { COMPLET } from '../essai/vecteurs.ts'
import { lireSymboles } from './lire-document.ts'
import { REGLES_SYMBOLE_INS } from './regles/index.ts'
import type { SymboleLu } from './types.ts'

const INS = tracerDatamatrix(COMPLET)
const BOITE = tracerGs1('(01)03400930123454(17)271200(10)LOT42A')

const lireImage = async (image: ImageGrise): Promise<readonly SymboleLu[]> =>
  (await lireSymboles(ecrirePng(image))).symboles

const seul = async (image: ImageGrise): Promise<SymboleLu> => {
  const [symbole, ...autres] = await lireImage(image)
  if (!symbole || autres.length > 0) throw new Error(`${autres.length} autres symboles lus`)
  return symbole
}

const droit = (symbole: Symbole, marge = 2) => dessiner({ symbole, module: 6, marge })

const bloquantes = (symbole: SymboleLu) =>
  REGLES_SYMBOLE_INS.flatMap((regle) => regle(symbole))
    .filter(({ gravite }) => gravite === 'bloquante')
    .map(({ regle }) => regle.replace('datamatrix-symbole.', ''))

/** Un PDF d'une page : les modules y sont des tracés, comme un logiciel les imprime. */
function pdfDe(symboles: readonly Symbole[], texte: string, module: number): Promise<Buffer> {
  return new Promise((resoudre) => {
    const pdf = new PDFDocument({ size: 'A4' })
    const morceaux: Buffer[] = []
    pdf.on('data', (morceau: Buffer) => morceaux.push(morceau))
    pdf.on('end', () => resoudre(Buffer.concat(morceaux)))
    pdf.text(texte)
    for (const [rang, symbole] of symboles.entries())
      for (const [y, ligne] of symbole.entries())
        for (const [x, noir] of ligne.entries())
          if (noir) pdf.rect(60 + rang * 200 + x * module, 300 + y * module, module, module)
    pdf.fill('#000000')
    pdf.end()
  })
}

describe('la lecture d’une image', () => {
  it('rend le texte, la forme et l’état du symbole', async () => {
    expect(await seul(droit(INS))).toMatchObject({
      texte: COMPLET,
      page: null,
      modules: { largeur: 36, hauteur: 36 },
      symbologie: ']d1',
      marge: 1,
      zoneCalme: 'respectee',
      inverse: false,
      miroir: false,
    })
  })

  it('trouve plusieurs symboles d’une même page', async () => {
    const page = poser(pageBlanche(900, 400), droit(INS), 20, 40)
    const textes = (await lireImage(poser(page, droit(BOITE), 500, 100))).map((s) => s.texte)
    expect(textes.toSorted()).toEqual(['01034009301234541727120010LOT42A', COMPLET])
  })

  it('compte deux fois un symbole imprimé deux fois', async () => {
    const page = poser(pageBlanche(900, 400), droit(INS), 20, 40)
    expect(await lireImage(poser(page, droit(INS), 500, 40))).toHaveLength(2)
  })

  it('dit le blanc sur noir', async () => {
    const { gris, ...taille } = droit(INS, 3)
    const negatif = await seul({ ...taille, gris: gris.map((niveau) => 255 - niveau) })
    expect(negatif).toMatchObject({ texte: COMPLET, inverse: true, zoneCalme: 'respectee' })
  })

  it('dit le miroir', async () => {
    const retourne = INS.map((ligne) => ligne.toReversed())
    const symbole = await seul(droit(retourne))
    expect(symbole).toMatchObject({ texte: COMPLET, miroir: true })
    expect(bloquantes(symbole)).toEqual(['miroir'])
  })

  it('relit un symbole taché grâce à sa correction, et dit ce qu’il en reste', async () => {
    const tache = droit(INS)
    for (let ligne = 120; ligne < 150; ligne += 1)
      tache.gris.fill(255, ligne * tache.largeur + 60, ligne * tache.largeur + 90)
    const { texte, marge, premierMot } = await seul(tache)
    expect(texte).toBe(COMPLET)
    expect(marge).toBeLessThan(1)
    expect(premierMot).toBeNull()
  })

  it('ne trouve rien dans une page blanche', async () => {
    expect(await lireSymboles(ecrirePng(pageBlanche(600, 600)))).toEqual({
      symboles: [],
      pages: 1,
      anomalies: [],
    })
  })
})

describe('les défauts du symbole', () => {
  it('un trait dans la marge est vu, la même marge blanche ne l’est pas', async () => {
    const barre = droit(INS, 4)
    for (let ligne = 0; ligne < 4; ligne += 1)
      barre.gris.fill(0, (19 + ligne) * barre.largeur, (20 + ligne) * barre.largeur)
    expect(bloquantes(await seul(barre))).toEqual(['zone-calme'])
    expect(bloquantes(await seul(droit(INS, 4)))).toEqual([])
  })

  it('un symbole au bord de l’image ne se mesure pas', async () => {
    const bord = poser(pageBlanche(400, 300), droit(INS, 0), 0, 20)
    expect(await seul(bord)).toMatchObject({ zoneCalme: 'hors-image' })
  })

  it('un symbole trop petit ne se mesure pas', async () => {
    const petit = dessiner({ symbole: INS, module: 2, marge: 4 })
    expect(await seul(petit)).toMatchObject({ zoneCalme: 'non-mesurable' })
  })

  it('un symbole rectangulaire est refusé', async () => {
    const court = tracerDatamatrix('IS01000000000000', { format: 'rectangle' })
    expect(bloquantes(await seul(droit(court)))).toEqual(['carre'])
  })

  it('un symbole GS1 est refusé comme INS', async () => {
    expect(bloquantes(await seul(droit(BOITE)))).toEqual(['sans-fnc1'])
  })

  it.each([
    ['une', 'IS0100000000000'],
    ['quatre', COMPLET],
    ['seize', `${COMPLET}${'A'.repeat(500)}`],
  ])('le premier mot se lit dans un symbole de %s région(s)', async (_nom, texte) => {
    const mots = [...texte].map((signe) => `^${String(signe.charCodeAt(0) + 1).padStart(3, '0')}`)
    const enAscii = tracerDatamatrix(mots.join(''), { parse: false, raw: true })
    const enC40 = tracerDatamatrix(`^230^089^191^254${mots.join('')}`, { parse: false, raw: true })
    expect((await seul(droit(enAscii))).premierMot).toBe('I'.charCodeAt(0) + 1)
    expect((await seul(droit(enC40))).premierMot).toBe(230)
  })
})

describe('la lecture d’un PDF', () => {
  it('lit chaque symbole tracé, sa page et sa légende', async () => {
    const { symboles, pages } = await lireSymboles(await pdfDe([INS, BOITE], 'INS à scanner', 2))
    expect(pages).toBe(1)
    expect(symboles).toHaveLength(2)
    expect(symboles.every((s) => s.page === 1 && s.legende === 'presente')).toBe(true)
    expect(symboles.every((s) => s.zoneCalme === 'respectee')).toBe(true)
  })

  it('voit que la légende manque', async () => {
    const { symboles } = await lireSymboles(await pdfDe([INS], 'Ordonnance', 2))
    expect(symboles.map(bloquantes)).toEqual([['legende']])
  })

  it('lit un petit symbole à la seconde résolution', async () => {
    const { symboles } = await lireSymboles(await pdfDe([INS], 'INS à scanner', 0.7))
    expect(symboles.map(({ texte }) => texte)).toEqual([COMPLET])
  })

  it('rend ce qu’elle a lu quand le temps vient à manquer', async () => {
    const limites = { ...LIMITES_IMAGE, dureeMs: 0 }
    const { symboles, anomalies } = await lireSymboles(await pdfDe([INS], 'x', 2), limites)
    expect(symboles).toEqual([])
    expect(anomalies).toMatchObject([{ regle: 'pdf.pages-non-lues', lieu: 'page 1' }])
  })
})
