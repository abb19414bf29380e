import { annoncer } from '../noyau/annonces.js'
import { demander } from '../noyau/api.js'
import { html } from '../noyau/html.js'
import { aller, rafraichir } from '../noyau/naviguer.js'
import { brouillon } from './brouillon.js'
import { champsEtatCivil } from './champs-etat-civil.js'

/** Nouvelle fiche, premier écran. */
export async function etatCivil() {
  return {
    titre: 'Nouvelle fiche',
    outils: html`<p class="etapes"><b>1 · État civil</b> → 2 · Compléments</p>`,
    corps: html`
      <form class="carte">
        ${champsEtatCivil(brouillon.lire())}
        <p class="boutons"><a class="bouton" href="#/usagers">Abandonner</a><button class="principal">Continuer</button></p>
      </form>`,
    brancher(racine) {
      racine.querySelector('form').onsubmit = async (evenement) => {
        evenement.preventDefault()
        brouillon.garder(Object.fromEntries(new FormData(evenement.target)))
        const { ok, erreurs } = await demander('POST', '/usagers/controle', brouillon.lire())
        if (ok) return aller('#/nouvelle-fiche/2')
        annoncer('refus', ...erreurs)
        return rafraichir()
      }
    },
  }
}
