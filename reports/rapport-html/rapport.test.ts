import { describe, expect, it } from 'vitest'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { ecrireJournaux } from '../journaux/ecrire-journaux.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { placerPreuves } from '../preuves/placer-preuves.ts'
import { composerRapport } from './ecrire-rapport.tsx'

async function composer(precise: Parameters<typeof creerCampagneFictive>[1] = {}): Promise<string> {
  const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire(), precise)
  const lue = await placerPreuves(lireCampagne(dossier, referentiel))
  return composerRapport({ lue, liens: ecrireJournaux(lue), tendance: [] })
}

/** Le récit d'une exigence, sans balises. */
function recit(html: string, exigence: string): string {
  const debut = html.indexOf(`id="e-${exigence}"`)
  const article = html.slice(debut, html.indexOf('</article>', debut))
  return article.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('rapport.html', () => {
  it('ne demande rien au réseau', async () => {
    const html = await composer()
    const liens = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, lien]) => lien ?? '')
    expect(liens.length).toBeGreaterThan(30)
    expect(liens.filter((lien) => /^(?:[a-z]+:|\/)/i.test(lien))).toEqual([])
    expect(html).not.toMatch(/url\((?!data:)/)
  })

  it('porte la mention qui fixe sa portée, et les verdicts en mots', async () => {
    const html = await composer()
    expect(html).toContain('Verdict du banc\u00a0; seule l’ANS référence')
    expect(html).toMatch(/Non conforme/)
  })

  it('montre comme du texte ce qu’un logiciel hostile affiche', async () => {
    const html = await composer()
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('\u0000')
    expect(html).not.toContain('\u001b')
  })

  it('n’autorise que son propre script', async () => {
    const html = await composer()
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toMatch(/script-src &#39;sha256-|script-src 'sha256-/)
  })

  it('répond aux quatre questions d’un échec, et dit la source', async () => {
    const texte = recit(await composer(), 'FIC.01')
    for (const mot of ['Attendu', 'Observé', 'Où', 'Que faire', 'Source'])
      expect(texte).toContain(mot)
    expect(texte).toContain('Guide fictif règle 20 [V]')
  })

  it('ne montre qu’une fois un écran inchangé, et charge les images quand on les voit', async () => {
    const html = await composer()
    const images = html.match(/<img [^>]*>/g) ?? []
    expect(images).toHaveLength(8)
    for (const image of images) {
      expect(image).toMatch(/loading="lazy"/)
      expect(image).toMatch(/width="320" height="200"/)
      expect(image).toMatch(/alt="[^"]{10,}"/)
    }
  })

  it('dit d’une preuve son fichier, son empreinte, son lieu, et pourquoi elle n’est pas recevable', async () => {
    const texte = recit(await composer(), 'FIC.01')
    expect(texte).toContain('FIC.01.01.01.pdf')
    expect(texte).toMatch(/[0-9a-f]{64}/)
    expect(texte).toContain('Prise : services simulés du banc')
    expect(texte).toContain('Exigé : environnement de recette')
    expect(texte).toContain('Répétition, à refaire sur l’environnement de recette.')
  })

  it('liste les preuves à fournir des scénarios que personne n’a joués', async () => {
    const texte = recit(await composer(), 'FIC.03')
    expect(texte).toContain('À dérouler par une personne')
    expect(texte).toContain('FIC.03.02.01')
  })

  it('ne présente jamais un numéro provisoire comme officiel', async () => {
    const texte = recit(await composer(), 'PROV.FIC.04')
    expect(texte).toContain('Numéro provisoire')
    expect(texte).toContain('déduit par le banc')
  })

  it('replie les messages et lie leurs fichiers', async () => {
    const html = await composer()
    expect(html).toContain('1\u00a0message échangé')
    expect(html).toContain('href="journaux/insi/FIC.01.01-1-requete.xml"')
  })

  it('rejoué, donne la même page', async () => {
    const une = await composer()
    expect(await composer()).toBe(une)
  })
})
