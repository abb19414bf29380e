import { annoncerReponse } from '../noyau/annonces.js'
import { demander } from '../noyau/api.js'
import { champTexte } from '../noyau/champs.js'
import { ouvrirDialogue } from '../noyau/dialogue.js'
import { html } from '../noyau/html.js'
import { aller } from '../noyau/naviguer.js'
import { fermerSession } from '../noyau/session.js'

async function vider() {
  const saisi = await ouvrirDialogue({
    titre: 'Repartir d’une base vide ?',
    corps: html`
      <p>Toutes les fiches, la traçabilité et les paramètres seront perdus.</p>
      ${champTexte({ nom: 'mot', libelle: 'Écrivez VIDER pour confirmer' })}`,
    oui: 'Tout effacer',
    danger: true,
  })
  if (saisi?.get('mot') !== 'VIDER') return
  const reponse = await demander('POST', '/base/vide')
  annoncerReponse(reponse)
  if (reponse.ok) await fermerSession()
  await aller(reponse.ok ? '#/connexion' : '#/base')
}

/** Le geste d'administration, réservé au superviseur. */
export async function base() {
  return {
    titre: 'Base de données',
    corps: html`
      <section class="carte">
        <p>Ce logiciel garde tout en mémoire, sur ce poste.</p>
        <p class="boutons"><button type="button" class="danger">Repartir d’une base vide</button></p>
      </section>`,
    brancher(racine) {
      racine.querySelector('button').onclick = () => void vider()
    },
  }
}
