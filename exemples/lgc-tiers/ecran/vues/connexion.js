import { annoncer } from '../noyau/annonces.js'
import { champTexte } from '../noyau/champs.js'
import { html } from '../noyau/html.js'
import { aller, rafraichir } from '../noyau/naviguer.js'
import { ouvrirSession } from '../noyau/session.js'

/** Ouvrir sa session. */
export async function connexion({ version }) {
  return {
    titre: 'Bonjour',
    corps: html`
      <form class="carte etroite">
        <p class="marque"><img src="./sorbier.svg" alt="" width="40" height="40" />Sorbier <b>7</b></p>
        ${champTexte({ nom: 'code', libelle: 'Code utilisateur' })}
        ${champTexte({ nom: 'phrase', libelle: 'Phrase secrète', type: 'password' })}
        <p class="boutons"><button class="principal">Entrer</button></p>
        <p class="discret">Version ${version} · logiciel d’exemple, données fictives</p>
      </form>`,
    brancher(racine) {
      racine.querySelector('form').onsubmit = async (evenement) => {
        evenement.preventDefault()
        const saisi = Object.fromEntries(new FormData(evenement.target))
        const { ok, erreurs } = await ouvrirSession(saisi)
        if (ok) return aller('#/usagers')
        annoncer('refus', ...erreurs)
        return rafraichir()
      }
    },
  }
}
