import { champTexte } from '../noyau/champs.js'
import { html } from '../noyau/html.js'

/** Ce que chacun peut changer à tout moment. */
export const champsComplements = (valeurs) => html`
  <div class="grille">
    ${champTexte({ nom: 'nomUtilise', libelle: 'Nom utilisé au cabinet', valeur: valeurs.nomUtilise })}
    ${champTexte({ nom: 'prenomUtilise', libelle: 'Prénom utilisé au cabinet', valeur: valeurs.prenomUtilise })}
    ${champTexte({ nom: 'assure', libelle: 'N° de sécurité sociale', aide: 'Celui des remboursements', valeur: valeurs.assure })}
    ${champTexte({ nom: 'adresse', libelle: 'Domicile', valeur: valeurs.adresse })}
    ${champTexte({ nom: 'telephone', libelle: 'Téléphone portable', valeur: valeurs.telephone })}
    ${champTexte({ nom: 'courriel', libelle: 'Adresse électronique', valeur: valeurs.courriel })}
  </div>`
