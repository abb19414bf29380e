import { declencheur as actionDeclencheur } from './action/declencheur.ts'
import { interdite as actionInterdite } from './action/interdite.ts'
import { javascript as actionJavascript } from './action/javascript.ts'
import { nommee as actionNommee } from './action/nommee.ts'
import { apparence as annotationApparence } from './annotation/apparence.ts'
import { aspectChamp as annotationAspectChamp } from './annotation/aspect-champ.ts'
import { champ as annotationChamp } from './annotation/champ.ts'
import { couleur as annotationCouleur } from './annotation/couleur.ts'
import { drapeaux as annotationDrapeaux } from './annotation/drapeaux.ts'
import { formulaire as annotationFormulaire } from './annotation/formulaire.ts'
import { genre as annotationGenre } from './annotation/genre.ts'
import { opacite as annotationOpacite } from './annotation/opacite.ts'
import { etatsEmboites as contenuEtatsEmboites } from './contenu/etats-emboites.ts'
import { formulaireX as contenuFormulaireX } from './contenu/formulaire-x.ts'
import { interpolation as contenuInterpolation } from './contenu/interpolation.ts'
import { lisible as contenuLisible } from './contenu/lisible.ts'
import { operateur as contenuOperateur } from './contenu/operateur.ts'
import { postscript as contenuPostscript } from './contenu/postscript.ts'
import { rendu as contenuRendu } from './contenu/rendu.ts'
import { transfert as contenuTransfert } from './contenu/transfert.ts'
import { variantes as contenuVariantes } from './contenu/variantes.ts'
import { deviceN as couleurDeviceN } from './couleur/device-n.ts'
import { dispositif as couleurDispositif } from './couleur/dispositif.ts'
import { icc as couleurIcc } from './couleur/icc.ts'
import { intention as couleurIntention } from './couleur/intention.ts'
import { profil as couleurProfil } from './couleur/profil.ts'
import { profilComposantes as couleurProfilComposantes } from './couleur/profil-composantes.ts'
import { profilUnique as couleurProfilUnique } from './couleur/profil-unique.ts'
import { calques as fichierCalques } from './fichier/calques.ts'
import { catalogue as fichierCatalogue } from './fichier/catalogue.ts'
import { chiffrement as fichierChiffrement } from './fichier/chiffrement.ts'
import { commentaireBinaire as fichierCommentaireBinaire } from './fichier/commentaire-binaire.ts'
import { enTete as fichierEnTete } from './fichier/en-tete.ts'
import { fichierJoint as fichierFichierJoint } from './fichier/fichier-joint.ts'
import { fin as fichierFin } from './fichier/fin.ts'
import { fluxDObjets as fichierFluxDObjets } from './fichier/flux-d-objets.ts'
import { fluxDeRenvois as fichierFluxDeRenvois } from './fichier/flux-de-renvois.ts'
import { identifiant as fichierIdentifiant } from './fichier/identifiant.ts'
import { objetIllisible as fichierObjetIllisible } from './fichier/objet-illisible.ts'
import { renvois as fichierRenvois } from './fichier/renvois.ts'
import { version as fichierVersion } from './fichier/version.ts'
import { accord as metadonneesAccord } from './metadonnees/accord.ts'
import { auteurUnique as metadonneesAuteurUnique } from './metadonnees/auteur-unique.ts'
import { filtre as metadonneesFiltre } from './metadonnees/filtre.ts'
import { lisibles as metadonneesLisibles } from './metadonnees/lisibles.ts'
import { marque as metadonneesMarque } from './metadonnees/marque.ts'
import { paquet as metadonneesPaquet } from './metadonnees/paquet.ts'
import { presence as metadonneesPresence } from './metadonnees/presence.ts'
import { schemaConnu as metadonneesSchemaConnu } from './metadonnees/schema-connu.ts'
import { structure as metadonneesStructure } from './metadonnees/structure.ts'
import { chaine as objetsChaine } from './objets/chaine.ts'
import { filtreInconnu as objetsFiltreInconnu } from './objets/filtre-inconnu.ts'
import { fluxExterne as objetsFluxExterne } from './objets/flux-externe.ts'
import { forme as objetsForme } from './objets/forme.ts'
import { hexadecimal as objetsHexadecimal } from './objets/hexadecimal.ts'
import { longueurFlux as objetsLongueurFlux } from './objets/longueur-flux.ts'
import { lzw as objetsLzw } from './objets/lzw.ts'
import { motsDuFlux as objetsMotsDuFlux } from './objets/mots-du-flux.ts'
import { nombre as objetsNombre } from './objets/nombre.ts'
import { taille as objetsTaille } from './objets/taille.ts'
import { charset as policeCharset } from './police/charset.ts'
import { chasses as policeChasses } from './police/chasses.ts'
import { cidset as policeCidset } from './police/cidset.ts'
import { cmap as policeCmap } from './police/cmap.ts'
import { codage as policeCodage } from './police/codage.ts'
import { composite as policeComposite } from './police/composite.ts'
import { dictionnaire as policeDictionnaire } from './police/dictionnaire.ts'
import { incorporee as policeIncorporee } from './police/incorporee.ts'
import { largeursSimples as policeLargeursSimples } from './police/largeurs-simples.ts'
import { programme as policeProgramme } from './police/programme.ts'
import { fusion as transparenceFusion } from './transparence/fusion.ts'
import { groupe as transparenceGroupe } from './transparence/groupe.ts'
import { masqueEtat as transparenceMasqueEtat } from './transparence/masque-etat.ts'
import { masqueImage as transparenceMasqueImage } from './transparence/masque-image.ts'
import { opacite as transparenceOpacite } from './transparence/opacite.ts'
import type { ReglePdfa } from './types.ts'

/** Nos règles de PDF/A-1b, par sujet. Un fichier, une règle. */
export const REGLES_PDFA: readonly ReglePdfa[] = [
  fichierEnTete,
  fichierVersion,
  fichierCommentaireBinaire,
  fichierFin,
  fichierRenvois,
  fichierFluxDeRenvois,
  fichierFluxDObjets,
  fichierIdentifiant,
  fichierChiffrement,
  fichierCatalogue,
  fichierObjetIllisible,
  fichierCalques,
  fichierFichierJoint,
  objetsForme,
  objetsHexadecimal,
  objetsLongueurFlux,
  objetsMotsDuFlux,
  objetsFluxExterne,
  objetsLzw,
  objetsFiltreInconnu,
  objetsNombre,
  objetsChaine,
  objetsTaille,
  couleurIntention,
  couleurProfil,
  couleurProfilComposantes,
  couleurProfilUnique,
  couleurDispositif,
  couleurIcc,
  couleurDeviceN,
  contenuLisible,
  contenuOperateur,
  contenuEtatsEmboites,
  contenuRendu,
  contenuInterpolation,
  contenuVariantes,
  contenuFormulaireX,
  contenuPostscript,
  contenuTransfert,
  policeIncorporee,
  policeProgramme,
  policeDictionnaire,
  policeComposite,
  policeCmap,
  policeCidset,
  policeCharset,
  policeChasses,
  policeLargeursSimples,
  policeCodage,
  transparenceMasqueImage,
  transparenceMasqueEtat,
  transparenceOpacite,
  transparenceFusion,
  transparenceGroupe,
  annotationGenre,
  annotationDrapeaux,
  annotationOpacite,
  annotationApparence,
  annotationCouleur,
  annotationFormulaire,
  annotationChamp,
  annotationAspectChamp,
  actionJavascript,
  actionInterdite,
  actionNommee,
  actionDeclencheur,
  metadonneesPresence,
  metadonneesFiltre,
  metadonneesLisibles,
  metadonneesPaquet,
  metadonneesMarque,
  metadonneesAccord,
  metadonneesAuteurUnique,
  metadonneesSchemaConnu,
  metadonneesStructure,
]
