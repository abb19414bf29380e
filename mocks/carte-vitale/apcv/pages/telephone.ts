import bwipjs from 'bwip-js/node'
import { type Context, Hono } from 'hono'
import type { Horloge } from '../../../contrat.ts'
import type { Appli } from '../applis.ts'
import { appliInconnue } from '../commandes.ts'
import type { EtatApcv } from '../etat.ts'
import { pageApplis, pageCode } from './pages.tsx'

const symbole = (text: string) => ({
  bcid: 'qrcode',
  text,
  scale: 6,
  paddingwidth: 8,
  paddingheight: 8,
  backgroundcolor: 'FFFFFF',
})

/**
 * Le téléphone du patient, pour qui essaie à la main : `GET /qr` liste les applis, `GET /qr/:patient`
 * affiche un code neuf, `.svg` et `.png` le rendent seul (ins.md §15 [C]). `GET /nfc` est le lecteur
 * sans contact : le code du téléphone posé, 404 sans téléphone.
 */
export function pagesTelephone(etat: EtatApcv, horloge: Horloge): Hono {
  const app = new Hono()
  const emettre = (appli: Appli) =>
    etat.jetons.emettre(appli, horloge.maintenant(), etat.reglages.dureeJeton)
  const avecAppli =
    (rendre: (c: Context, appli: Appli) => Response | Promise<Response>) => (c: Context) => {
      // Hono garde l'extension dans le paramètre quand la route la sépare d'un point.
      const designation = (c.req.param('patient') ?? '').replace(/\.(svg|png)$/, '')
      const appli = etat.appliDe(designation)
      return appli ? rendre(c, appli) : appliInconnue(c, etat, designation)
    }
  app.get('/qr', (c) => c.html(pageApplis(etat.applis())))
  app.get(
    '/qr/:patient{.+\\.svg}',
    avecAppli((c, appli) =>
      c.body(bwipjs.toSVG(symbole(emettre(appli).jeton)), 200, { 'content-type': 'image/svg+xml' }),
    ),
  )
  app.get(
    '/qr/:patient{.+\\.png}',
    avecAppli(async (c, appli) => {
      const png = await bwipjs.toBuffer(symbole(emettre(appli).jeton))
      return c.body(new Uint8Array(png), 200, { 'content-type': 'image/png' })
    }),
  )
  app.get(
    '/qr/:patient',
    avecAppli((c, appli) => {
      const { jeton, expire } = emettre(appli)
      return c.html(
        pageCode(appli, {
          jeton,
          expire: new Date(expire * 1000),
          svg: bwipjs.toSVG(symbole(jeton)),
        }),
      )
    }),
  )
  return app
}
