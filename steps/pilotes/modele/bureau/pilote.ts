import type { ContexteEditeur, PilotePartiel } from '../../contrat.ts'

/**
 * Un logiciel de bureau, ou sur un bureau distant : une personne fait chaque geste, le banc la guide,
 * regarde ce que les services reçoivent, et juge. Rien n’est à écrire pour commencer.
 */
export default async function creerPilote(_contexte: ContexteEditeur): Promise<PilotePartiel> {
  return {
    nom: 'Votre logiciel',
    // En toutes lettres : le banc sait ainsi quand ce pilote est à mettre à jour.
    contrat: 2,

    // Première chose à automatiser : la capture de l’écran. Tant que `observer` manque, la personne
    // remet elle-même le fichier de chaque preuve. Un outil en ligne de commande suffit :
    //   Windows   PowerShell, System.Drawing : CopyFromScreen, enregistré en PNG
    //   macOS     screencapture -x ecran.png
    //   Linux     import -window root ecran.png (ImageMagick), ou grim ecran.png (Wayland)
    // Sur un bureau distant, prenez la capture du côté où l’écran se voit. Exemple sous macOS :
    //
    // observer: async () => {
    //   execFileSync('screencapture', ['-x', 'ecran.png'])
    //   return { image: readFileSync('ecran.png'), type: 'image/png', texte: '', incident: null }
    // },
    // observerAria: async () => null,

    // Ensuite, ce qu’une ligne de commande ou une base d’essai sait faire :
    // demarrer: async () => {},                       lancer le logiciel
    // arreter: async () => {},                        le quitter
    // fermer: async () => {},
    // lireVersion: async () => '4.2.1',
    // remettreAZero: async () => {},                  restaurer une base de départ
    // importerPatients: async (patients) => {},
    // vieillirIdentite: async (patient, jours) => {},

    // Les actions du contrat, une à une, quand un automate de bureau sait les faire : le fichier
    // actions.md dit ce que le banc demande pour chacune.
  }
}
