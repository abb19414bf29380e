import type { Verbe } from '../verbe.ts'

const aide = `Vérifie des fichiers produits par votre logiciel, sans campagne. Le genre d’un fichier se reconnaît à son
contenu, jamais à son nom : document CDA (N1, N3, auto-présentable), archive IHE_XDM.ZIP, METADATA.XML,
PDF/A-1, image PNG ou JPEG portant un datamatrix INS ou celui d’une boîte, texte relevé par une douchette,
message SOAP du téléservice INSi. Un dossier est parcouru en entier ; les fichiers donnés côte à côte sont
aussi comparés entre eux. Ce qui n’a pas pu être contrôlé est dit.

Usage : npx segur valider <fichier ou dossier>… [options]

  --attendu <fichier>  identité que le datamatrix INS doit porter, en JSON : matricule, oid, prenoms,
                       nomNaissance, sexe, dateNaissance (AAAA-MM-JJ), lieuNaissance ; un trait au moins
  --schemas <nom>      jeu de règles officiel à appliquer aux documents CDA, parmi « segur schemas lister » ;
                       le dernier importé sans elle, « aucun » pour s’en passer
  --json               écrit un objet JSON : chaque fichier, ses champs, ses anomalies, le bilan

Chaque anomalie donne sa règle, sa gravité, où elle est, quoi faire et sa source. Une anomalie
bloquante contredit un DOIT ; un avertissement et une information ne changent pas le code de sortie.

Exemples
  npx segur valider ordonnance.pdf --attendu patient.json
  npx segur valider synthese.xml
  npx segur valider envoi/IHE_XDM.ZIP envoi/certificat.pdf
  npx segur valider numerisations/ --json

Codes de sortie : 0 rien à corriger, 1 au moins une anomalie bloquante, 2 mauvais usage ou rien de
reconnu, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'valider',
  resume: 'vérifie un document CDA, une archive XDM, un PDF/A-1, un datamatrix ou un message INSi',
  aide,
  options: {
    attendu: { type: 'string' },
    schemas: { type: 'string' },
    json: { type: 'boolean' },
  },
  positionnels: true,
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../valider/executer.ts')).executer(entree),
}
