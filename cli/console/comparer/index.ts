import { Hono } from 'hono'
import { comparerVerdicts } from '../../../reports/comparaison/verdicts/comparer-verdicts.ts'
import { LIBELLES_ETAT } from '../../../reports/libelles.ts'
import type { ModuleConsole } from '../module.ts'
import { rendre } from '../rendre.ts'
import { PageComparer } from './page.tsx'

/** Au-delà, une liste de choix ne se lit plus ; l'adresse en désigne toujours une autre. */
const PROPOSEES_MAX = 100

export const moduleComparer: ModuleConsole = {
  prefixe: '/comparer',
  entree: null,
  feuilles: [new URL('./comparer.css', import.meta.url)],
  monter(contexte) {
    const { campagnes } = contexte
    const app = new Hono()
    app.get('/', (c) => {
      const adresse = new URL(c.req.url)
      const filtre = (nom: string) => adresse.searchParams.get(nom) ?? ''
      const noms = campagnes.noms()
      // Sans choix, la dernière et celle d'avant.
      const avant = filtre('avant') || noms[1]
      const apres = filtre('apres') || noms[0]
      const paire = avant && apres ? { avant, apres } : null
      return rendre(
        c,
        PageComparer({
          cadre: contexte.cadre(c),
          adresse,
          campagnes: noms
            .slice(0, PROPOSEES_MAX)
            .map((nom) => ({ nom, fiche: campagnes.fiche(nom) })),
          paire,
          comparaisons: paire
            ? comparerVerdicts(
                campagnes.lire(paire.avant),
                campagnes.lire(paire.apres),
                LIBELLES_ETAT,
              )
            : [],
          filtres: {
            objet: filtre('objet'),
            changement: filtre('changement'),
            texte: filtre('texte'),
          },
        }),
      )
    })
    return app
  },
}
