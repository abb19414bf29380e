import { annoncer } from '../noyau/annonces.js'
import { demander } from '../noyau/api.js'
import { champListe } from '../noyau/champs.js'
import { ouvrirDialogue } from '../noyau/dialogue.js'
import { html } from '../noyau/html.js'
import { aller, rafraichir } from '../noyau/naviguer.js'
import { brouillon } from './brouillon.js'
import { champsComplements } from './champs-complements.js'

const rappel = ({ nom, prenom, naissance }) => html`
  <p>Ouvrir une fiche pour <strong>${nom.toUpperCase()} ${prenom.toUpperCase()}</strong>, né(e) le ${naissance} ?</p>`

async function enregistrer(saisi) {
  brouillon.garder(saisi)
  const accord = await ouvrirDialogue({
    titre: 'Confirmer la création',
    corps: rappel(brouillon.lire()),
    oui: 'Créer la fiche',
  })
  if (!accord) return
  const { ok, id, erreurs } = await demander('POST', '/usagers', brouillon.lire())
  if (!ok) {
    annoncer('refus', ...erreurs)
    await rafraichir()
    return
  }
  brouillon.jeter()
  annoncer('info', 'Fiche créée.')
  await aller(`#/usager/${id}`)
}

/** Nouvelle fiche, second écran. */
export async function complements() {
  const { pieces } = await demander('GET', '/parametres')
  const valeurs = brouillon.lire()
  const options = [['', 'Aucune'], ...pieces.map(({ nature }) => [nature, nature])]
  return {
    titre: 'Nouvelle fiche',
    outils: html`<p class="etapes">1 · État civil → <b>2 · Compléments</b></p>`,
    corps: html`
      <form class="carte">
        ${champsComplements(valeurs)}
        ${champListe({ nom: 'piece', libelle: 'Pièce d’identité présentée', options, valeur: valeurs.piece })}
        <p class="boutons"><a class="bouton" href="#/nouvelle-fiche/1">Précédent</a><button class="principal">Enregistrer la fiche</button></p>
      </form>`,
    brancher(racine) {
      racine.querySelector('form').onsubmit = (evenement) => {
        evenement.preventDefault()
        void enregistrer(Object.fromEntries(new FormData(evenement.target)))
      }
    },
  }
}
