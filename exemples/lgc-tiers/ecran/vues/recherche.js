import { annoncer } from '../noyau/annonces.js'
import { demander } from '../noyau/api.js'
import { champTexte } from '../noyau/champs.js'
import { html } from '../noyau/html.js'
import { rafraichir } from '../noyau/naviguer.js'
import { brouillon } from './brouillon.js'
import { resultats } from './resultats.js'

let derniere = null

const formulaire = (criteres) => html`
  <form class="carte rangee" role="search">
    ${champTexte({ nom: 'naissance', libelle: 'Né(e) le', date: true, exemple: 'aaaa-mm-jj', valeur: criteres.naissance })}
    ${champTexte({ nom: 'nom', libelle: 'Nom, premières lettres', valeur: criteres.nom })}
    ${champTexte({ nom: 'prenom', libelle: 'Prénom, premières lettres', valeur: criteres.prenom })}
    ${champTexte({ nom: 'matricule', libelle: 'Matricule INS, 15 caractères', valeur: criteres.matricule })}
    <p class="boutons"><button class="principal">Lancer la recherche</button></p>
  </form>`

/** La recherche : le premier écran, et le seul chemin vers une nouvelle fiche. */
export async function recherche({ compte }) {
  if (!compte.consulte) {
    annoncer('refus', 'Votre profil n’ouvre pas les fiches des usagers.')
    return { titre: 'Rechercher un usager', corps: '' }
  }
  // Revenir chercher abandonne la fiche commencée.
  brouillon.jeter()
  const faite = derniere
  derniere = null
  return {
    titre: 'Rechercher un usager',
    corps: html`${formulaire(faite?.criteres ?? {})}${faite?.ok && resultats(faite.usagers)}`,
    brancher(racine) {
      racine.querySelector('form').onsubmit = async (evenement) => {
        evenement.preventDefault()
        const criteres = Object.fromEntries(new FormData(evenement.target))
        const reponse = await demander('GET', `/usagers?${new URLSearchParams(criteres)}`)
        derniere = { ...reponse, criteres }
        if (!reponse.ok) annoncer('refus', ...reponse.erreurs)
        await rafraichir()
      }
    },
  }
}
