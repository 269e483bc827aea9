<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>About aeviz</source>
        <translation>關於 aeviz</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>See how an autoencoder learns.</source>
        <translation>看自編碼器如何學習。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>Nothing is ever sent anywhere: no drawing, no picture, no figure. The network is used only to fetch a dataset that you ask for.</source>
        <translation>從不向任何地方傳送任何內容：畫、影像、數值都不會。只有在您要求下載資料集時才使用網路連線。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>The digits of the examples are from MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges (CC BY-SA 3.0); the built-in digits are by E. Alpaydin and C. Kaynak (UCI Machine Learning Repository, CC BY 4.0).</source>
        <translation>範例的數字來自 MNIST，作者 Yann LeCun、Corinna Cortes 和 Christopher J. C. Burges（CC BY-SA 3.0）；內建數字的作者是 E. Alpaydin 和 C. Kaynak（UCI Machine Learning Repository，CC BY 4.0）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>MIT licence. With Python {python}, PyTorch {torch} and Qt {qt}.</source>
        <translation>MIT 許可證。使用 Python {python}、PyTorch {torch} 和 Qt {qt}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>&amp;Copy versions</source>
        <translation>複製版本資訊(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Open run…</source>
        <translation>開啟訓練紀錄(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show a run that was recorded before</source>
        <translation>顯示以前留下的訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>R&amp;uns…</source>
        <translation>訓練紀錄(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>All your runs: search, rename, star, compare, delete</source>
        <translation>您的所有訓練紀錄：搜尋、重新命名、加星、比較、刪除</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open &amp;file…</source>
        <translation>開啟檔案(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open an experiment in one file, or a recipe</source>
        <translation>開啟單檔案實驗，或一個配方</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open pictures to &amp;learn from…</source>
        <translation>開啟要學習的影像(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Make a dataset of your own pictures: a folder, IDX files, NPZ, NPY or CSV</source>
        <translation>把您自己的影像做成資料集：資料夾、IDX 檔案、NPZ、NPY 或 CSV</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Your p&amp;ictures</source>
        <translation>您的影像(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>The list of your own datasets: rename, re-link, remove</source>
        <translation>您自己的資料集列表：重新命名、重新連結、移除</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open &amp;picture…</source>
        <translation>開啟圖片(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put a picture onto the canvas</source>
        <translation>把一張圖片放到畫布上</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Save recipe…</source>
        <translation>儲存配方(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Keep these settings as your own recipe</source>
        <translation>把這些設定存為您自己的配方</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Your recipes</source>
        <translation>您的配方(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show the folder of your own recipes</source>
        <translation>顯示您自己的配方所在的資料夾</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Sa&amp;ve experiment…</source>
        <translation>儲存實驗(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Keep all of this run in one file, for yourself or for others</source>
        <translation>把這個訓練紀錄的全部內容存成一個檔案，供自己或別人使用</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write this run as tables, pictures, a page, a program or a network</source>
        <translation>把這個訓練紀錄寫成表格、影像、網頁、程式或網路</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;codes…</source>
        <translation>匯出編碼(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write the code of every test image</source>
        <translation>寫出每張測試影像的編碼</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;pictures…</source>
        <translation>匯出影像(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write the pictures of the grid as one</source>
        <translation>把網格裡的影像寫成一張</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;metrics…</source>
        <translation>匯出指標(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write all losses as a table</source>
        <translation>把所有損失寫成表格</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;animation…</source>
        <translation>匯出動畫(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write the stored steps as a film</source>
        <translation>把存下的各步寫成動畫</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;MNIST folder…</source>
        <translation>MNIST 資料夾(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Choose the folder with the MNIST files</source>
        <translation>選擇放著 MNIST 檔案的資料夾</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Save and leave aeviz</source>
        <translation>儲存並退出 aeviz</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Take back the last change of the drawing</source>
        <translation>復原對畫的最後一次改動</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Do again what was taken back</source>
        <translation>重做剛才復原的改動</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Paste picture</source>
        <translation>貼上圖片(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put the clipboard's picture onto the canvas</source>
        <translation>把剪貼簿裡的圖片放到畫布上</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Copy panel as p&amp;icture</source>
        <translation>把面板複製為圖片(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put a picture of the panel that has the focus onto the clipboard</source>
        <translation>把有焦點的面板的圖片放到剪貼簿</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Save panel as pict&amp;ure…</source>
        <translation>把面板存為圖片(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write a picture of the panel that has the focus: PNG, or SVG that stays sharp at every size</source>
        <translation>寫出有焦點的面板的圖片：PNG，或任何大小都清晰的 SVG</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Clear drawing</source>
        <translation>清空畫布(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Empty the canvas</source>
        <translation>把畫布清空</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Keep drawing</source>
        <translation>儲存畫(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Add the canvas to your drawings</source>
        <translation>把畫布上的畫加到「我的畫」</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Pre&amp;ferences…</source>
        <translation>偏好設定(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Colours, text size, folders, cores and more, each with its reason</source>
        <translation>顏色、文字大小、資料夾、核心等，各有說明</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Train</source>
        <translation>訓練(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Start a new run with the settings in Setup</source>
        <translation>用訓練設定裡的值開始新的訓練</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>S&amp;tep</source>
        <translation>單步(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Take one step on one batch, show it, and pause</source>
        <translation>用一批做一步，顯示出來，然後暫停</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>S&amp;lower</source>
        <translation>減速(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Hold training to fewer steps a second</source>
        <translation>把訓練限制在每秒更少的步數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Faster</source>
        <translation>加速(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Hold training to more steps a second, or to none</source>
        <translation>把訓練限制在每秒更多的步數，或不再限制</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>End the run; everything is saved</source>
        <translation>結束訓練；一切都已儲存</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Resume run</source>
        <translation>繼續訓練(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Continue this run where it stopped</source>
        <translation>從停下的地方繼續這次訓練</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train &amp;on from here…</source>
        <translation>從這裡接著訓練(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Begin a new run at the step that is shown, with other values if you like</source>
        <translation>從顯示的這一步開始一次新的訓練，也可換用別的值</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train a&amp;gain</source>
        <translation>重新訓練(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train this run once more, bit for bit as it was on this machine</source>
        <translation>把這次訓練重做一遍，與在這臺機器上的原樣逐位一致</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train &amp;more</source>
        <translation>再訓練幾輪(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train this run for more epochs</source>
        <translation>讓這次訓練再多做幾輪</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Play the stored steps</source>
        <translation>播放存下的各步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;First step</source>
        <translation>第一步(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go to the first stored step</source>
        <translation>到存下的第一步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>P&amp;revious step</source>
        <translation>上一步(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go one stored step back</source>
        <translation>退一個存下的步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go one stored step on</source>
        <translation>進一個存下的步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Last step</source>
        <translation>結束步(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go to the last stored step and stay</source>
        <translation>到存下的最後一步並停在那裡</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Previous &amp;change</source>
        <translation>上一處變化(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go back to where a phase began or a value was changed</source>
        <translation>退到換階段或改值之處</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Next c&amp;hange</source>
        <translation>下一處變化(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go on to where a phase begins or a value is changed</source>
        <translation>進到換階段或改值之處</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Evaluate…</source>
        <translation>評估(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Measure this run on the whole test set</source>
        <translation>用整個測試集測量這個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Compare runs…</source>
        <translation>比較訓練紀錄(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>See several runs beside each other</source>
        <translation>並排看幾個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;New pictures…</source>
        <translation>新影像(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Decode random codes of this run</source>
        <translation>解碼這個網路的隨機編碼</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Inside the network…</source>
        <translation>網路內部(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>See filters, atoms and activations</source>
        <translation>看濾波器、原子和活化</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>E&amp;xplore</source>
        <translation>探索(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Draw, click and slide: canvas and map are large</source>
        <translation>畫、點選、滑動：畫布和潛空間圖都很大</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Watch a network learn: Setup, losses, digits, map and canvas</source>
        <translation>看網路學習：訓練設定、損失、數字、潛空間圖和畫布</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Study</source>
        <translation>研究(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Measure and compare: bench, runs, figures, and inside the network</source>
        <translation>測量和比較：測試臺、訓練紀錄、指標和網路內部</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Reset this layout</source>
        <translation>重置這個版面(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put all panels of this layout back in their places</source>
        <translation>把這個版面的所有面板放回原位</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>F&amp;ill window</source>
        <translation>佔滿視窗(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>One panel fills the window, and back</source>
        <translation>讓一個面板佔滿視窗，或恢復</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Presentation</source>
        <translation>簡報(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Large text and bold lines; Esc leaves</source>
        <translation>大字、粗線；按 Esc 退出</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Use the whole screen</source>
        <translation>使用整個螢幕</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Find any command or setting by typing</source>
        <translation>輸入文字查詢任何命令或設定</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;What am I looking at?</source>
        <translation>我在看什麼？(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Explain the panel that has the focus</source>
        <translation>解釋有焦點的面板</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Tour</source>
        <translation>導覽(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Five short hints</source>
        <translation>五條簡短的提示</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Lessons…</source>
        <translation>課程(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Lessons of half an hour: read, expect, try, and see it ticked</source>
        <translation>半小時的課：讀、預計、動手，做到了就打勾</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Next page</source>
        <translation>下一頁(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go to the next page of the lesson</source>
        <translation>到課程的下一頁</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Page &amp;before</source>
        <translation>上一頁(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go back to the page before</source>
        <translation>回到前一頁</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Keys</source>
        <translation>按鍵(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>List all keys</source>
        <translation>列出所有按鍵</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show &amp;log</source>
        <translation>顯示記錄檔(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show what aeviz noted down, for reports of problems</source>
        <translation>顯示 aeviz 記下的內容，便於報告問題</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;About aeviz</source>
        <translation>關於 aeviz(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Version and licence</source>
        <translation>版本和許可證</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>This run predicts numbers, not pictures: there is nothing to draw</source>
        <translation>這個網路預測的是數值而不是影像：沒有可畫的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw a digit, or click on the map</source>
        <translation>畫一個數字，或點選潛空間圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw, or click on the map</source>
        <translation>畫點什麼，或點選潛空間圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>{psnr:.1f} dB</source>
        <translation>{psnr:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>PSNR {psnr:.1f} dB against what was drawn</source>
        <translation>與所畫內容相比，PSNR {psnr:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>completed: PSNR {psnr:.1f} dB against the whole drawing</source>
        <translation>已補全：與完整的畫相比，PSNR {psnr:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>{caption}, from {count} of {all} numbers</source>
        <translation>{caption}，只用 {all} 個分量中的 {count} 個</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>{caption}, weights of step {step:,}</source>
        <translation>{caption}，第 {step:,} 步的權重</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>The layer of classes has not been trained at this step</source>
        <translation>在這一步，分類層還沒有訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw a digit to see what it is taken for</source>
        <translation>畫一個數字，看它被認作什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw something to see what it is taken for</source>
        <translation>畫點什麼，看它被認作什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw a digit to have it recognised</source>
        <translation>畫一個數字，讓網路來辨識</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw something to have it recognised</source>
        <translation>畫點什麼，讓網路來辨識</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../aeviz/ui/app.py"/>
        <source>aeviz ended unexpectedly the last time. What it was doing is written in {path}; nothing was sent anywhere.</source>
        <translation>aeviz 上次意外退出。當時正在做什麼寫在 {path} 裡；沒有向任何地方傳送任何內容。</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>From this pin</source>
        <translation>從這個圖釘</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>take this pin</source>
        <translation>減去這個圖釘</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>and add this pin</source>
        <translation>再加上這個圖釘</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Work the sum of these codes out, decode it, and pin it on the map</source>
        <translation>算出這些編碼的和，解碼，並釘在圖上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>= Pin</source>
        <translation>= 圖釘</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Pictures of the batch</source>
        <translation>這一批的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Pictures of the batch, with the loss of each</source>
        <translation>這一批的影像，及每張的損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Batch</source>
        <translation>批</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Seen</source>
        <translation>網路所見</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Train on from here</source>
        <translation>從這裡接著訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Epochs in all</source>
        <translation>總輪數</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Train on</source>
        <translation>接著訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>A new run goes on from step {step:,}. It has the losses and pictures up to there as its own past; the run that is shown stays as it is.</source>
        <translation>新的訓練從第 {step:,} 步接著進行，到那裡為止的損失和影像作為它自己的歷史；正在顯示的訓練紀錄保持不變。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Weights are stored of some steps: the nearest before step {asked:,} is step {step:,}. A new run goes on from there and has the losses and pictures up to it as its own past; the run that is shown stays as it is.</source>
        <translation>只有部分步存有權重：第 {asked:,} 步之前最近的是第 {step:,} 步。新的訓練從那裡接著進行，到那裡為止的損失和影像作為它自己的歷史；正在顯示的訓練紀錄保持不變。</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>No weights are stored at or before this step.</source>
        <translation>這一步及之前都沒有存下權重。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Stop the run first</source>
        <translation>請先停止訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Train or open a run first</source>
        <translation>請先訓練或開啟一個訓練紀錄</translation>
    </message>
</context>
<context>
    <name>CanvasController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Press Train first: no network is here yet</source>
        <translation>請先按「訓練」：這裡還沒有網路</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>A run is being opened</source>
        <translation>正在開啟訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>The untrained network is being built</source>
        <translation>正在建構未訓練的網路</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Draw a digit here</source>
        <translation>在這裡畫一個數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Draw here</source>
        <translation>在這裡畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Train or open a run of pictures first.</source>
        <translation>請先訓練，或開啟一個影像的訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Open a picture</source>
        <translation>開啟圖片</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Pictures ({endings});;All files (*)</source>
        <translation>圖片 ({endings});;所有檔案 (*)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>The picture on the clipboard</source>
        <translation>剪貼簿裡的圖片</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>That is not a picture: drop a picture, or a file that has one.</source>
        <translation>這不是圖片：請拖放一張圖片，或含有圖片的檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Opening the picture…</source>
        <translation>正在開啟圖片…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>The picture has no ink: choose another one.</source>
        <translation>圖片裡沒有筆跡：請選另一張。</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Canvas</source>
        <translation>畫布</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Drawing area</source>
        <translation>繪圖區</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Draw a digit here</source>
        <translation>在這裡畫一個數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>P: pen, E: eraser, N: noise, [ and ]: thickness, {paste}: paste. By keys: arrows move the pen, with Shift farther; Space puts it down and lifts it, Esc ends.</source>
        <translation>P：畫筆，E：橡皮，N：雜訊，[ 和 ]：粗細，{paste}：貼上。用鍵盤：方向鍵移動筆，加 Shift 走得更遠；空格落筆或抬筆，Esc 結束。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restored picture</source>
        <translation>重建的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>The drawing as the network sees it. While you erase or add noise it keeps its place; drawing on with the pen centres it anew.</source>
        <translation>網路看到的畫。擦除或加雜訊時它留在原位；再用畫筆畫，會重新居中。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>The input with noise</source>
        <translation>加了雜訊的輸入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restored minus drawn: blue where the network took ink away, orange where it added some, black where both agree.</source>
        <translation>重建減去所畫：藍色是網路去掉的筆跡，橙色是添上的，黑色處二者一致。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>How many numbers?</source>
        <translation>用幾個數？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restore the drawing from the first so many numbers of its code alone: the first two are its place on the map, and each adds to those before it.</source>
        <translation>只用編碼的前這麼多個分量來重建這幅畫：前兩個是它在潛空間圖上的位置，後面每一個都在前面的基礎上再添一點。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Scale the drawing to 20 × 20 pixels and centre its mass, as MNIST was made.</source>
        <translation>把畫縮放到 20 × 20 像素，並按質心居中，MNIST 就是這樣做的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Normalise like MNIST</source>
        <translation>像 MNIST 那樣正規化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>What is done to the input before the network sees it.</source>
        <translation>網路看到輸入之前，對輸入做了什麼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Kind of noise</source>
        <translation>雜訊種類</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Strength of the noise</source>
        <translation>雜訊強度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>You draw</source>
        <translation>您畫的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Seen</source>
        <translation>網路所見</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Noisy</source>
        <translation>含雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Nearest</source>
        <translation>最近的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>The restored picture appears here</source>
        <translation>重建的影像會出現在這裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Code and nearest training pictures appear here</source>
        <translation>編碼和最近的訓練影像會出現在這裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Taken for</source>
        <translation>被認作</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>There is no picture on the clipboard.</source>
        <translation>剪貼簿裡沒有圖片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Choose a kind of noise first</source>
        <translation>請先選一種雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Strength of the noise, from 0 to 1</source>
        <translation>雜訊強度，從 0 到 1</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>How codes of many numbers become places on the map</source>
        <translation>多個分量的編碼怎樣變成圖上的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Kind of map</source>
        <translation>圖的種類</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: PCA</source>
        <translation>圖：PCA</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: two code numbers</source>
        <translation>圖：兩個分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: t-SNE</source>
        <translation>圖：t-SNE</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Across</source>
        <translation>橫軸</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Up</source>
        <translation>縱軸</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Progress of t-SNE</source>
        <translation>t-SNE 的進度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>{name}: a code number; those that vary most come first</source>
        <translation>{name}：編碼的一個分量；變化最大的排在最前</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>code {number} (±{spread:.2g})</source>
        <translation>編碼 {number}（±{spread:.2g}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: first two numbers</source>
        <translation>圖：前兩個分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Stop working t-SNE out</source>
        <translation>停止計算 t-SNE</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Again</source>
        <translation>重算</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Work t-SNE out again, for the step that is shown</source>
        <translation>對顯示的這一步重新計算 t-SNE</translation>
    </message>
</context>
<context>
    <name>ChartController</name>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>Training pictures, each where it was last learned from</source>
        <translation>訓練影像，各在其最後一次被學習時的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>Test pictures only: this step has no weights to place others</source>
        <translation>只有測試影像：這一步沒有可用來放置其他影像的權重</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>Training pictures at step {step:,}</source>
        <translation>第 {step:,} 步的訓練影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code 1</source>
        <translation>編碼 1</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code 2</source>
        <translation>編碼 2</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code 1 of {size} (both: {share:.0%} of variance)</source>
        <translation>{size} 個分量中的第 1 個（兩軸共佔變異數的 {share:.0%}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>the first two numbers alone</source>
        <translation>只有前兩個分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>component 1 of {size} (both: {share:.0%} of variance)</source>
        <translation>{size} 個主成分中的第 1 個（兩軸共佔變異數的 {share:.0%}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>component 2</source>
        <translation>主成分 2</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code in the plane of both components (inverse PCA)</source>
        <translation>兩個主成分平面上的編碼（逆 PCA）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>other numbers: at their mean</source>
        <translation>其他分量：取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>other numbers: those of pin {name}</source>
        <translation>其他分量：取圖釘 {name} 的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code {number} ({share:.0%} of variance in both)</source>
        <translation>編碼 {number}（兩軸共佔變異數的 {share:.0%}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code {number}</source>
        <translation>編碼 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>t-SNE of {size} code numbers (places near each other are alike)</source>
        <translation>{size} 個分量的 t-SNE（彼此靠近的相似）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>mean code of the nearest pictures</source>
        <translation>最近影像的平均編碼</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <location filename="../../aeviz/ui/canvas/class_bars.py"/>
        <source>Probability of each class</source>
        <translation>各類別的機率</translation>
    </message>
</context>
<context>
    <name>ClassButton</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Only this</source>
        <translation>只看這個</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>{name}: click or Space switches it, double-click shows only this</source>
        <translation>{name}：點選或按空格開關，按兩下只看這個</translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>Train or open a run first: the page can show it.</source>
        <translation>請先訓練或開啟一個訓練紀錄：這一頁可以顯示它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>In the class file page {page} shows “{run}”. Save the file when all is in.</source>
        <translation>在課堂檔案裡，第 {page} 頁顯示「{run}」。都放進去之後，請儲存檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>Save the class file</source>
        <translation>儲存課堂檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>Writing {path}…</source>
        <translation>正在寫出 {path}…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>Wrote {path}, runs in it: {count}. Drop it onto aeviz to begin the lesson.</source>
        <translation>已寫出 {path}，其中有 {count} 個訓練紀錄。把它拖到 aeviz 上就開始上課。</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Code of the drawing</source>
        <translation>所畫內容的編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Code: {numbers}</source>
        <translation>編碼：{numbers}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Code of {count} numbers, from {low:.2f} to {high:.2f}</source>
        <translation>{count} 個分量的編碼，從 {low:.2f} 到 {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>code {number}: {value:.3f}</source>
        <translation>編碼 {number}：{value:.3f}</translation>
    </message>
</context>
<context>
    <name>ColourController</name>
    <message>
        <location filename="../../aeviz/ui/map/colours.py"/>
        <source>error (MSE per pixel), mean {mean:.4f}</source>
        <translation>誤差（每像素 MSE），平均 {mean:.4f}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/colours.py"/>
        <source>wrong neighbours: {share:.1%} of the pictures</source>
        <translation>近鄰不符：{share:.1%} 的影像</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare runs</source>
        <translation>比較訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Runs to compare</source>
        <translation>要比較的訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Measure figures (takes longer)</source>
        <translation>測量各項指標（較慢）(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>All figures of Evaluate, on the whole test set</source>
        <translation>「評估」裡的所有指標，用整個測試集</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Seeds together</source>
        <translation>合併種子(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Runs that differ in their seed alone are one: means and standard deviations</source>
        <translation>只有種子不同的訓練紀錄算作一個：取平均和標準差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Folder of runs…</source>
        <translation>訓練紀錄的資料夾(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>All runs in a folder, as “aeviz sweep” trains them; also while it trains</source>
        <translation>一個資料夾裡的所有訓練紀錄，例如「aeviz sweep」訓練的；訓練進行中也可以</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Check two or more runs in the list and press Compare: their figures, losses and pictures appear here side by side. Every training makes a run.</source>
        <translation>在列表裡勾選兩個或更多訓練紀錄，再按「比較」：它們的指標、損失和影像會並排顯示在這裡。每次訓練都會留下一個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The curves appear when runs are compared</source>
        <translation>比較之後，曲線會出現在這裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Test losses of the runs</source>
        <translation>各訓練紀錄的測試損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The same pictures through each network</source>
        <translation>同樣的影像經過各個網路</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The same input through each run's network</source>
        <translation>同一個輸入經過各個網路</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The same pictures appear here when runs are compared</source>
        <translation>比較之後，同樣的影像會出現在這裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>No run of this choice is a classifier</source>
        <translation>選中的訓練紀錄裡沒有分類器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>What each classifier takes the pictures for</source>
        <translation>各分類器把影像認作什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Accuracy of the classifiers against labels used</source>
        <translation>分類器的準確率隨標籤數的變化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare classifiers that learned from different numbers of labels. The command “aeviz labels stacked” trains such a series, with and without pre-training.</source>
        <translation>比較用不同數量的標籤學習的分類器。命令「aeviz labels stacked」會訓練這樣一組，有預訓練和沒有預訓練的都有。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The result against a setting</source>
        <translation>結果隨某項設定的變化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare runs that differ in one number, seeds together. The command “aeviz sweep” trains such a series.</source>
        <translation>比較只有一個數值不同的訓練紀錄，並合併種子。命令「aeviz sweep」會訓練這樣一組。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>F&amp;igures</source>
        <translation>指標(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Losses</source>
        <translation>損失(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Pictures</source>
        <translation>影像(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Cl&amp;asses</source>
        <translation>類別(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>La&amp;bels</source>
        <translation>標籤數(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Settin&amp;gs</source>
        <translation>設定(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Check two or more runs:</source>
        <translation>請勾選兩個或更多訓練紀錄：</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Export CSV…</source>
        <translation>匯出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare runs first</source>
        <translation>請先比較訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Reading the runs…</source>
        <translation>正在讀取訓練紀錄…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>There are fewer than two runs in {folder} yet.</source>
        <translation>{folder} 裡的訓練紀錄還不到兩個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Folder of runs</source>
        <translation>訓練紀錄的資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>epoch (mean squared error on the test set, logarithmic)</source>
        <translation>輪（測試集上的均方誤差，對數刻度）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>epoch (loss on the test set, logarithmic)</source>
        <translation>輪（測試集上的損失，對數刻度）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>labels used, logarithmic (accuracy on the test set)</source>
        <translation>使用的標籤數，對數刻度（測試集上的準確率）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Means over the seeds ± sample standard deviations.</source>
        <translation>各種子的平均 ± 樣本標準差。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Runs are in training: this fills as they go.</source>
        <translation>有訓練正在進行：內容會隨之增加。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>{field} ({figure})</source>
        <translation>{field}（{figure}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>No run of this choice restores pictures</source>
        <translation>選中的訓練紀錄都不重建影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>{run}, step {step:,}</source>
        <translation>{run}，第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Original</source>
        <translation>原圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Picture</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Check two or more runs first</source>
        <translation>請先勾選兩個或更多訓練紀錄</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Digits</source>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Test pictures</source>
        <translation>測試影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Press Train to see what the network makes of these pictures.</source>
        <translation>按「訓練」，看網路如何處理這些影像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Original</source>
        <translation>原圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>mean PSNR {psnr} dB</source>
        <translation>平均 PSNR {psnr} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>✓: right; ✗: true class → what it was taken for</source>
        <translation>✓：判對；✗：真實類別 → 被認作的類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>{right} of {count} right</source>
        <translation>{count} 張中判對 {right} 張</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Masked</source>
        <translation>掩碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Inverted</source>
        <translation>反相</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Covered</source>
        <translation>遮擋</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noisy</source>
        <translation>含雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>What is done to the pictures before the network sees them</source>
        <translation>網路看到影像之前，對影像做了什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noise on the shown pictures</source>
        <translation>給顯示的影像加的雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>As trained</source>
        <translation>同訓練時</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noise strength</source>
        <translation>雜訊強度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noise</source>
        <translation>雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Codes</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Show each picture's code as a picture</source>
        <translation>把每張影像的編碼顯示為一張圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Choose a kind of noise to set its strength</source>
        <translation>先選一種雜訊，才能設定強度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>How strong the noise is</source>
        <translation>雜訊有多強</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>Confusion</source>
        <translation>混淆矩陣</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>Pictures of the cell</source>
        <translation>這一格的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>A run of a classifier shows here what it takes for what</source>
        <translation>分類器會在這裡顯示它把什麼認作什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>{right:.2%} of {count:,} test pictures are right</source>
        <translation>{count:,} 張測試影像，判對 {right:.2%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>No picture is in this cell</source>
        <translation>這一格沒有影像</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Lessons</source>
        <translation>課程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Open a lesson…</source>
        <translation>開啟課程…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>A lesson in a file: yours, or your teacher’s</source>
        <translation>檔案裡的一節課：您自己的，或老師給的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Choose a lesson first</source>
        <translation>請先選一節課</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>{title}
{minutes} minutes, {done} of {tasks} tasks done</source>
        <translation>{title}
{minutes} 分鐘，{tasks} 個任務中完成了 {done} 個</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>{title} {tick}
{minutes} minutes, all tasks done</source>
        <translation>{title} {tick}
{minutes} 分鐘，所有任務都已完成</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>{title}
{minutes} minutes, {tasks} tasks</source>
        <translation>{title}
{minutes} 分鐘，{tasks} 個任務</translation>
    </message>
</context>
<context>
    <name>CountSlider</name>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/count_slider.py"/>
        <source>all {all}</source>
        <translation>全部 {all} 個</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/count_slider.py"/>
        <source>{count} of {all}</source>
        <translation>{all} 個中的 {count} 個</translation>
    </message>
</context>
<context>
    <name>CurvesPlot</name>
    <message>
        <location filename="../../aeviz/ui/widgets/plots/curves_plot.py"/>
        <source>There are no values yet</source>
        <translation>還沒有數值</translation>
    </message>
</context>
<context>
    <name>DenoisingController</name>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Train or open a run first</source>
        <translation>請先訓練或開啟一個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Autoencoders are measured here: choose a run of one</source>
        <translation>這裡測量的是自編碼器：請選一個自編碼器的訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>The canvas is empty</source>
        <translation>畫布是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>{run}, step {step:,}</source>
        <translation>{run}，第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>noisy input</source>
        <translation>含雜訊輸入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>median</source>
        <translation>中值濾波</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>non-local means</source>
        <translation>非局部平均值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>{title}: noise “{kind}” on {count:,} test images. Median over 3 × 3 pixels; non-local means is told the true strength.</source>
        <translation>{title}：{count:,} 張測試影像，雜訊「{kind}」。中值濾波取 3 × 3 像素；非局部平均值事先知道真實強度。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Rows: trained. Columns: tested on, with the strength. {count:,} test images; bold is the best run of a column.</source>
        <translation>列：訓練時的雜訊。欄：測試時的雜訊及其強度。{count:,} 張測試影像；粗體是每欄最好的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Test picture: {name}</source>
        <translation>測試影像：{name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Test picture</source>
        <translation>測試影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Your drawing</source>
        <translation>您的畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>15% inverted: {psnr:.1f} dB</source>
        <translation>15% 反相：{psnr:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Restored at step {step:,}: {psnr:.1f} dB</source>
        <translation>第 {step:,} 步的重建：{psnr:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Export the bench</source>
        <translation>匯出測試臺的結果</translation>
    </message>
</context>
<context>
    <name>DenoisingView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Denoising bench</source>
        <translation>去噪測試臺</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Runs</source>
        <translation>訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>15% inverted</source>
        <translation>15% 反相</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Measuring: %p%</source>
        <translation>正在測量：%p%</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Give up this measurement</source>
        <translation>放棄這次測量</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}: class {name}</source>
        <translation>第 {number} 張，共 {count} 張：類別 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}</source>
        <translation>第 {number} 張，共 {count} 張</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}: class {name}, PSNR {psnr} dB</source>
        <translation>第 {number} 張，共 {count} 張：類別 {name}，PSNR {psnr} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}: PSNR {psnr} dB</source>
        <translation>第 {number} 張，共 {count} 張：PSNR {psnr} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Difference: restored minus original; orange is too bright, blue too dark.</source>
        <translation>差異：重建減去原圖；橙色是太亮，藍色是太暗。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Difference: restored minus original, in each colour; grey where both agree.</source>
        <translation>差異：各顏色的重建減去原圖；灰色處二者一致。</translation>
    </message>
</context>
<context>
    <name>DigitsController</name>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Press Train to see what the network makes of the pictures</source>
        <translation>按「訓練」，看網路如何處理影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>A run is being opened</source>
        <translation>正在開啟訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Put it on the canvas</source>
        <translation>放到畫布上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Find it on the map</source>
        <translation>在潛空間圖上找到它</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Copy this picture</source>
        <translation>複製這張影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Save this picture…</source>
        <translation>儲存這張影像…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Save this picture</source>
        <translation>儲存這張影像</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../../aeviz/ui/window/panels/dock_title.py"/>
        <source>Fill the window with this panel, and back (double-click)</source>
        <translation>讓這個面板佔滿視窗，或恢復（按兩下）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/panels/dock_title.py"/>
        <source>Take this panel out of the window, and back</source>
        <translation>把這個面板移出視窗，或放回</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/panels/dock_title.py"/>
        <source>Close this panel; the View menu opens it again</source>
        <translation>關閉這個面板；可從「檢視」選單再開啟</translation>
    </message>
</context>
<context>
    <name>EvaluateWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>The error appears when the run is measured</source>
        <translation>測量之後，誤差會出現在這裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Error against how many numbers are kept</source>
        <translation>誤差隨保留的分量數的變化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>C&amp;opy</source>
        <translation>複製(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>&amp;Export CSV…</source>
        <translation>匯出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>&amp;Measure</source>
        <translation>測量(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Evaluate</source>
        <translation>評估</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Evaluate “{name}”</source>
        <translation>評估「{name}」</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Measure this run on the whole test set; its figures and what they mean</source>
        <translation>用整個測試集測量這個訓練紀錄；給出各項指標及其含義</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Train or open a run first</source>
        <translation>請先訓練或開啟一個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Measuring on the whole test set…</source>
        <translation>正在用整個測試集測量…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>What it is</source>
        <translation>含義</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>first numbers of the code</source>
        <translation>編碼的前幾個分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>mean squared error</source>
        <translation>均方誤差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>restored from these alone</source>
        <translation>只憑這些分量重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Open a run first</source>
        <translation>請先開啟一個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Wait for the figures</source>
        <translation>請等指標算出來</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>What to export</source>
        <translation>匯出什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Notes that go with it</source>
        <translation>隨同的備註</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Your &amp;drawings since it began</source>
        <translation>從訓練開始以來您的畫(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>So that others can go on at once. Only small data; mind whose they are</source>
        <translation>這樣別人馬上就能接著做。只限小資料；請留意資料歸誰所有</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>The &amp;images themselves</source>
        <translation>影像本身(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Export “{name}”</source>
        <translation>匯出「{name}」</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>a folder</source>
        <translation>一個資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>{what} ({where}).</source>
        <translation>{what}（{where}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Choose where it goes and write it</source>
        <translation>選擇位置並寫出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Wrote {path}{caption}.</source>
        <translation>已寫出 {path}{caption}。</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>The run in training; it acts at once, and on this run alone</source>
        <translation>正在進行的訓練；立即生效，且只對這次訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>Back to {value} (Esc)</source>
        <translation>改回 {value}（Esc）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>Undo the change of this value</source>
        <translation>復原對這個值的改動</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>{shape} table</source>
        <translation>{shape} 的表</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>{name}: {dead} of {units}</source>
        <translation>{name}：{units} 個中有 {dead} 個</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <location filename="../../aeviz/ui/tools/figures_table.py"/>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>FilesController</name>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Save recipe</source>
        <translation>儲存配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Name of your recipe:</source>
        <translation>配方的名稱：</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Saved as the recipe “{name}” in {path}.</source>
        <translation>已把配方「{name}」存到 {path}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Your own recipes lie in {path}.</source>
        <translation>您自己的配方在 {path}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Open a run: choose its folder</source>
        <translation>開啟訓練紀錄：選擇它的資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Reading the run in “{name}”…</source>
        <translation>正在讀取「{name}」裡的訓練紀錄…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Experiments and recipes (*.aeviz *.json)</source>
        <translation>實驗和配方 (*.aeviz *.json)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Open an experiment or a recipe</source>
        <translation>開啟實驗或配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>The recipe “{name}” is in Setup: save it to keep it, or train it.</source>
        <translation>配方「{name}」已放進訓練設定：可以儲存它，也可以訓練它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{name} stays as it is: train it again, or continue it as a run of yours.</source>
        <translation>{name} 保持不變：可以重新訓練它，或作為您自己的訓練接著進行。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Train again</source>
        <translation>重新訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Continue</source>
        <translation>接著訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Keep its drawings</source>
        <translation>保留其中的畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Keeping the drawings…</source>
        <translation>正在儲存其中的畫…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{count} drawings are among yours now.</source>
        <translation>現在有 {count} 幅畫加入了「我的畫」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{count} of its {total} drawings are among yours now: there is no room for more, so delete some of yours before you keep the others.</source>
        <translation>其中的 {total} 幅畫，現在有 {count} 幅在「我的畫」裡：沒有空位了，請先刪除幾幅再儲存其餘的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{count} of its {total} drawings are among yours now: the others cannot be read.</source>
        <translation>其中的 {total} 幅畫，現在有 {count} 幅在「我的畫」裡：其餘的無法讀取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>1 drawing is among yours now.</source>
        <translation>現在有 1 幅畫加入了「我的畫」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Choose the folder with the four MNIST files</source>
        <translation>選擇放著四個 MNIST 檔案的資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Reading the files in {path}.</source>
        <translation>正在讀取 {path} 裡的檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>MNIST is taken from {path}.</source>
        <translation>MNIST 取自 {path}。</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Speed: 1× shows {rate} stored steps a second</source>
        <translation>速度：1× 是每秒 {rate} 個存下的步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Speed of the film</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Begin again at the end</source>
        <translation>放完後從頭再來</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Loop</source>
        <translation>循環</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Pause the film</source>
        <translation>暫停播放</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Play the stored steps</source>
        <translation>播放存下的各步</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>What the film shows</source>
        <translation>動畫顯示什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures and map</source>
        <translation>影像和潛空間圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Map</source>
        <translation>潛空間圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Format of the file</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pixels from top to bottom</source>
        <translation>從上到下的像素數</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>{height} pixels</source>
        <translation>{height} 像素</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures a second</source>
        <translation>每秒張數</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>The film begins here</source>
        <translation>動畫從這裡開始</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>The film ends here</source>
        <translation>動畫到這裡結束</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Of more stored steps an even choice is shown</source>
        <translation>存下的步太多時，均勻地挑選顯示</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>On a &amp;dark ground</source>
        <translation>深色背景(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Show</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Pictures a second</source>
        <translation>每秒張數(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>F&amp;irst step</source>
        <translation>起始步(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Last step</source>
        <translation>結束步(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures at &amp;most</source>
        <translation>最多張數(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Animation of “{name}”</source>
        <translation>「{name}」的動畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>{count} pictures, {seconds:.1f} seconds</source>
        <translation>{count} 張影像，{seconds:.1f} 秒</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>No step is stored between these two: choose others</source>
        <translation>這兩步之間沒有存下的步：請選別的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Choose a file and make the film</source>
        <translation>選擇檔案並製作動畫</translation>
    </message>
</context>
<context>
    <name>GalleryController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery_controller.py"/>
        <source>The canvas is empty</source>
        <translation>畫布是空的</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Drawings</source>
        <translation>我的畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>&amp;Keep this drawing</source>
        <translation>儲存這幅畫(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>&amp;Undo delete</source>
        <translation>復原刪除(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Kept drawings</source>
        <translation>儲存的畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Your drawings ({count}): click one to see it through this run</source>
        <translation>您的畫（{count} 幅）：點選一幅，看它經過這個網路的樣子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Drawings that you keep appear here, whatever run you look at.</source>
        <translation>您儲存的畫會出現在這裡，無論正在看哪個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>The canvas is empty</source>
        <translation>畫布是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Add the canvas to your drawings</source>
        <translation>把畫布上的畫加到「我的畫」</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Nothing was deleted</source>
        <translation>沒有刪除過什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Bring back the drawing that was deleted last</source>
        <translation>找回最後刪除的那幅畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Choose a drawing first</source>
        <translation>請先選一幅畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Delete the chosen drawing (Delete)</source>
        <translation>刪除選中的畫（Delete）</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <location filename="../../aeviz/ui/window/panels/panel_help.py"/>
        <source>What am I looking at? (Shift+F1)</source>
        <translation>我在看什麼？（Shift+F1）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/panels/panel_help.py"/>
        <source>What am I looking at?</source>
        <translation>我在看什麼？</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Inside the network</source>
        <translation>網路內部</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Filters of the first layer</source>
        <translation>第一層的濾波器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>This network's first layer has no filters over the picture</source>
        <translation>這個網路的第一層沒有覆蓋影像的濾波器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Atoms of the decoder</source>
        <translation>解碼器的原子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>This network's last layer has no atoms over the picture</source>
        <translation>這個網路的最後一層沒有覆蓋影像的原子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>&amp;Filters</source>
        <translation>濾波器(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>&amp;Atoms</source>
        <translation>原子(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>A&amp;ctivations</source>
        <translation>活化(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>filter</source>
        <translation>濾波器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>atom</source>
        <translation>原子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Activations</source>
        <translation>活化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>{count} dead units in the first layer</source>
        <translation>第一層有 {count} 個失活單元</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>1 dead unit in the first layer</source>
        <translation>第一層有 1 個失活單元</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>grey is zero, white positive, black negative</source>
        <translation>灰色為零，白色為正，黑色為負</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>black is a layer's smallest value, white its largest</source>
        <translation>黑色為該層的最小值，白色為最大值</translation>
    </message>
</context>
<context>
    <name>KeyPen</name>
    <message>
        <location filename="../../aeviz/ui/canvas/key_pen.py"/>
        <source>down</source>
        <translation>落筆</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/key_pen.py"/>
        <source>up</source>
        <translation>抬筆</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/key_pen.py"/>
        <source>Pen {state}, {across:.0%} from the left, {down:.0%} from the top</source>
        <translation>筆：{state}，距左 {across:.0%}，距上 {down:.0%}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>On the canvas</source>
        <translation>在畫布上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Arrow keys</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Move the pen, with Shift farther</source>
        <translation>移動筆，加 Shift 走得更遠</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Put the pen down, and lift it; Esc ends</source>
        <translation>落筆、抬筆；Esc 結束</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Pen, eraser, noise</source>
        <translation>畫筆、橡皮、雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>A thinner or a thicker pen</source>
        <translation>筆變細或變粗</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Start from a picture of the set</source>
        <translation>從資料集的一張影像開始</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Clear the drawing</source>
        <translation>清空畫布</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>On the map</source>
        <translation>在潛空間圖上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Move the point that is decoded, with Shift the map</source>
        <translation>移動解碼的點，加 Shift 移動圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Pin the point</source>
        <translation>給這個點釘上圖釘</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Take the chosen pin away</source>
        <translation>取下選中的圖釘</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Show all points</source>
        <translation>顯示所有點</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>On the pictures of Digits</source>
        <translation>在「數字」面板的影像上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Choose a picture</source>
        <translation>選擇一張影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Return</source>
        <translation>回車</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Put it onto the canvas and mark it on the map</source>
        <translation>放到畫布上，並在圖上標出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>On the timeline</source>
        <translation>在時間軸上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>One stored step on or back; with Page keys several</source>
        <translation>進或退一個存下的步；用 Page 鍵進退幾步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>The first and the last stored step</source>
        <translation>存下的第一步和最後一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>While presenting</source>
        <translation>簡報時</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>The panel before, and the next one</source>
        <translation>上一個和下一個面板</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Leave the presentation</source>
        <translation>退出簡報</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>In the list of runs</source>
        <translation>在訓練紀錄列表中</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Rename the run</source>
        <translation>重新命名訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Star the run</source>
        <translation>給訓練紀錄加星</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Move the run to the wastebasket</source>
        <translation>把訓練紀錄移到資源回收筒</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Search all keys and what they do</source>
        <translation>搜尋所有按鍵及其作用</translation>
    </message>
</context>
<context>
    <name>LayerDiagram</name>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Layers of the network</source>
        <translation>網路的各層</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Encoder</source>
        <translation>編碼器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Decoder</source>
        <translation>解碼器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>{part}: {size}</source>
        <translation>{part}：{size}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>{layer}, {count:,} numbers</source>
        <translation>{layer}，{count:,} 個參數</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Classes</source>
        <translation>類別</translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Show the tools of the map, for which there is little room</source>
        <translation>顯示潛空間圖的工具；現在地方不夠</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Fit the map to all points</source>
        <translation>縮放到能看見所有點</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Fit</source>
        <translation>適應</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>The map shows all points already</source>
        <translation>圖上已能看見所有點</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Show all points (F or double-click)</source>
        <translation>顯示所有點（F 或按兩下）</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Lesson</source>
        <translation>課程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Lessons</source>
        <translation>課程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>More for this lesson</source>
        <translation>這節課的更多操作</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Set this page up again</source>
        <translation>重新佈置這一頁(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Save my &amp;results…</source>
        <translation>儲存我的結果(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Teacher’s sheet…</source>
        <translation>教師講義(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Show the &amp;run here in the class file</source>
        <translation>在課堂檔案的這一頁顯示當前訓練紀錄(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Class file with runs…</source>
        <translation>帶訓練紀錄的課堂檔案(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Begin this lesson anew</source>
        <translation>從頭開始這節課(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Page of the lesson</source>
        <translation>課程的一頁</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Next</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Close the list of lessons</source>
        <translation>關閉課程列表</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>You will be able to:</source>
        <translation>學完之後，您能夠：</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>*For the class:* {question}</source>
        <translation>*課堂提問：* {question}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>*What was learned*</source>
        <translation>*學到了什麼*</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Page {page} of {pages}, {done} of {tasks} tasks done</source>
        <translation>第 {page} 頁，共 {pages} 頁；{tasks} 個任務中完成了 {done} 個</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Leave; the window is as it was before the lesson</source>
        <translation>離開；視窗恢復上課之前的樣子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Leave the lesson</source>
        <translation>離開課程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>This is the first page</source>
        <translation>這是第一頁</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>The page before (Ctrl+Page Up)</source>
        <translation>上一頁（Ctrl+Page Up）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Finish</source>
        <translation>結束</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>The next page (Ctrl+Page Down)</source>
        <translation>下一頁（Ctrl+Page Down）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>End the lesson</source>
        <translation>結束這節課</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Compress and restore</source>
        <translation>壓縮與重建</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Say what an autoencoder learns, and from what.</source>
        <translation>說出自編碼器學的是什麼，從什麼學。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Read a loss curve, and say what a loss of 0.04 means.</source>
        <translation>會看損失曲線，並說出損失 0.04 意味著什麼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Explain why a map of codes may show only two colours, and what to do about it.</source>
        <translation>解釋編碼的圖為什麼會只有兩種顏色，以及該怎麼辦。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>An autoencoder has to send a picture through few numbers, the code, and to draw it again.</source>
        <translation>自編碼器要讓影像通過很少的幾個數（編碼），再把它畫出來。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Where weights begin decides how fast a network of sigmoids learns.</source>
        <translation>權重的初始值決定了 sigmoid 網路學得多快。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A code has collapsed when all pictures get nearly the same one. A lower learning rate is often the cure.</source>
        <translation>所有影像的編碼幾乎相同時，編碼就坍縮了。降低學習率往往就能治好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A code of two numbers is a place on a map, and every place of the map is a picture.</source>
        <translation>兩個數的編碼是圖上的一個位置，而圖上的每個位置都是一張影像。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Through a narrow place</source>
        <translation>穿過窄處</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A picture of 28 × 28 pixels is a list of 784 numbers. The network in Setup squeezes it layer by layer to 256 and then 128 numbers, the *code*, and unfolds the code again to 784. Nobody tells it what a digit is: what it should draw is what it was given, and only the code stands between. The blocks at the top of Setup show this shape.

How far the result is from the picture is one number, the *loss*: `mean of (drawn − given)²` over all pixels.</source>
        <translation>一張 28 × 28 像素的影像是 784 個數的列表。「訓練設定」裡的網路把它一層層壓到 256 個、再到 128 個數，也就是*編碼*，然後把編碼重新展開成 784 個數。沒有人告訴它什麼是數字：它該畫出的就是給它的東西，中間只隔著編碼。「訓練設定」頂部的方塊畫出了這個形狀。

結果與影像相差多少，用一個數來表示，就是*損失*：對所有像素取 `(畫出的 − 給出的)²` 的平均。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>If the code had 784 numbers, what would be the laziest way to make the loss zero?</source>
        <translation>如果編碼有 784 個數，讓損失為零的最省事的辦法是什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>To copy: each number of the code could be one pixel. Nothing about digits would be learned, which is why the code is narrow, or held back in another way (see the lessons on sparse codes and on noise).</source>
        <translation>照抄：編碼的每個數可以就是一個像素。這樣關於數字什麼也沒學到，所以編碼要窄，或用別的辦法加以約束（見稀疏編碼和去噪兩課）。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Before the first step</source>
        <translation>在第一步之前</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The network is there already, but nobody has taught it: its weights were drawn at random. You can look through it all the same, in all panels. The untrained state is worth a look, because everything that you see later was learned.</source>
        <translation>網路已經在那裡了，但還沒有人教過它：它的權重是隨機抽取的。即便如此，您仍可以在各個面板裡觀察它。未訓練的樣子值得一看，因為之後看到的一切都是學來的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>You draw a digit. What will the untrained network give back?</source>
        <translation>您畫一個數字。未訓練的網路會給出什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The digit, a little blurred</source>
        <translation>那個數字，稍微模糊一點</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Much the same grey for every drawing</source>
        <translation>不管畫什麼，都差不多是同樣的灰色</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Nothing: a black square</source>
        <translation>什麼都沒有：一塊黑色</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>With random weights the outputs of the last sigmoids stay near one half, whatever comes in: a grey that hardly knows what was drawn.</source>
        <translation>權重隨機時，不管輸入什麼，最後一層 sigmoid 的輸出都在一半附近：一片灰色，幾乎不知道畫的是什麼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Draw a digit on the canvas, and look at what comes back.</source>
        <translation>在畫布上畫一個數字，看看得到的是什麼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Grey. There is no knowledge in random weights.</source>
        <translation>灰色。隨機的權重裡沒有知識。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>One pass</source>
        <translation>一遍</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Now let it learn. In one pass, an *epoch*, each of the training digits is shown once, 256 at a time; after each 256 all weights move a little so that the loss would have been smaller. For scale: a network that always drew the average of all digits, whatever it is given, would have a loss of about 0.062.</source>
        <translation>現在讓它學。一遍，也就是一*輪*，把每個訓練數字都看一次，每次 256 個；每看完 256 個，所有權重都移動一點，好讓剛才的損失變小。作為參照：一個不管給它什麼、總是畫出所有數字平均樣子的網路，損失大約是 0.062。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Where will the loss on the test digits be after one pass?</source>
        <translation>一遍之後，測試數字上的損失會是多少？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Above 0.062: one pass is too short</source>
        <translation>高於 0.062：一遍太短了</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Below 0.062: it does better than the average digit</source>
        <translation>低於 0.062：它比平均數字做得好</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Zero</source>
        <translation>零</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>One pass is some eighty small moves of all weights. That is enough to come to about 0.04 here.</source>
        <translation>一遍是所有權重約八十次小小的移動。在這裡，這足以降到 0.04 左右。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Press Train (or Space), and wait until the pass is over.</source>
        <translation>按「訓練」（或空格鍵），等這一遍做完。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The dashed curve is the loss on test digits, which the network never learns from. Your drawing has come through, too.</source>
        <translation>虛線是測試數字上的損失，網路從不從它們學習。您畫的數字現在也重建出來了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>How it came</source>
        <translation>它是怎樣來的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>That was too fast to see. Choose *5 steps/s* in the box at the top that says Full speed, and press Train once more: it takes some twenty seconds, and stages on the way are kept. Afterwards slide the timeline at the bottom to the left: digits, map and your own drawing are shown as the network made them then. Full speed brings the usual pace back.</source>
        <translation>剛才太快，看不清。在頂部寫著「全速」的框裡選 *5 步/秒*，再按一次「訓練」：大約需要二十秒，沿途的各步會存下來。然後把底部的時間軸向左拖：數字、潛空間圖和您自己的畫都會顯示網路當時畫出的樣子。選「全速」就恢復平常的速度。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Train slowly, then slide the timeline back to a step between the 3rd and the 40th.</source>
        <translation>慢速訓練，然後把時間軸拖回到第 3 步至第 40 步之間的一步。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>At first all digits become the same blot, roughly the average of them. Only then do they begin to differ.</source>
        <translation>起初所有數字都變成同一團墨跡，大致是它們的平均。之後它們才開始有所不同。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A bad start</source>
        <translation>糟糕的起點</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The tutorial that this network comes from draws all weights and biases from a normal distribution with the standard deviation 1. A unit with hundreds of inputs then gets sums of ten and more, and a sigmoid answers all of these with almost exactly 0 or 1. There its slope is nearly zero, and so are the corrections that pass through it. Setup holds this start now; all else is as before.</source>
        <translation>這個網路所依據的教學，從標準差為 1 的常態分佈抽取所有權重和偏置。這樣一來，有幾百個輸入的單元，加權和會達到十幾甚至更大，sigmoid 的輸出便幾乎正好是 0 或 1。在那裡它的斜率幾乎為零，傳過它的修正量也幾乎為零。「訓練設定」裡現在就是這種初始化；其他一切照舊。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>After the same single pass, the loss will be …</source>
        <translation>同樣做一遍之後，損失會……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>about the same</source>
        <translation>差不多一樣</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>clearly higher</source>
        <translation>明顯更高</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>lower, because larger weights learn faster</source>
        <translation>更低，因為更大的權重學得更快</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>About 0.08 instead of about 0.04: worse than drawing the average digit. Weights that begin large are not strong, they are stuck.</source>
        <translation>約 0.08，而不是約 0.04：比畫平均數字還差。一開始就很大的權重並不是強，而是卡住了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Train this start for its one pass, and compare where the curve ends.</source>
        <translation>用這種初始化訓練一遍，比較曲線停在哪裡。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The same network, data and rule of learning; only the start was another.</source>
        <translation>網路、資料和學習規則都一樣；不同的只有初始化。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Why does the default start (Glorot, also called Xavier) make weights smaller when a layer has more inputs?</source>
        <translation>為什麼預設的初始化（Glorot，也叫 Xavier）在一層的輸入更多時，把權重取得更小？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A sum of n random terms grows like the root of n. Dividing by it keeps sums, and so the slopes of the units, at the same size in every layer, however wide.</source>
        <translation>n 個隨機項之和的大小按 n 的平方根增長。除以它，就能讓各層的和，從而讓單元的斜率，不論層有多寬都保持同樣大小。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Two numbers</source>
        <translation>兩個數</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Now the narrow place is as narrow as can be drawn: 784, 128, 64, 10 and then *2*. Two numbers are a place on a plane, so the latent map can show the code itself: one point for each test digit, in the colour of its class. The classes are used for colouring alone; the network is never told them.</source>
        <translation>現在窄處窄到可以畫出來：784、128、64、10，然後是 *2*。兩個數是平面上的一個位置，所以潛空間圖可以直接顯示編碼：每個測試數字一個點，顏色按類別。類別只用來上色；從沒有告訴過網路。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Train for the two passes, and watch the points on the latent map come apart.</source>
        <translation>訓練兩遍，看潛空間圖上的點怎樣分開。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Some colours gather, most lie mixed: two numbers, and only two passes. The loss is higher than with 128 numbers: two can say less.</source>
        <translation>有些顏色聚到一起，多數混在一起：只有兩個數，也只訓練了兩遍。損失比用 128 個數時高：兩個數能說的更少。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Why only two colours?</source>
        <translation>為什麼只有兩種顏色？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A reader of the tutorial asked why their map showed two colours instead of ten. Their code had *collapsed*: nearly all digits got nearly the same two numbers, so that points lie upon each other and only the last ones drawn are seen. It happens easily with sigmoids, when the steps of learning are too large. Make it happen.</source>
        <translation>教學的一位讀者問，為什麼自己的圖只有兩種顏色而不是十種。那是編碼*坍縮*了：幾乎所有數字得到的兩個數都差不多，點疊在一起，只看得見最後畫上的。使用 sigmoid 而學習的步子又太大時，很容易出現這種情況。讓它發生一次吧。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Raise the learning rate in Setup tenfold, to 0.1, and train until the code has collapsed. A notice says when.</source>
        <translation>在「訓練設定」裡把學習率提高到十倍，即 0.1，訓練到編碼坍縮為止。坍縮時會有提示告訴您。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>All digits come back as the same blot. The loss rests near that of the average digit: the two numbers say nothing any more.</source>
        <translation>所有數字重建出來都是同一團墨跡。損失停在平均數字的損失附近：那兩個數不再含有任何資訊。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The loss of a collapsed network is not infinite, and it does not rise. How can one still tell that something is wrong?</source>
        <translation>坍縮的網路，損失並不是無窮大，也沒有上升。怎樣還能看出有問題？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>It stands still near the loss of the average picture. The map shows one point or a line, all restored digits are alike, and the spread of the code is near zero; that is what the notice measures.</source>
        <translation>它停在平均影像的損失附近不動。圖上只有一個點或一條線，所有重建的數字都一樣，編碼的散佈接近零；提示衡量的正是這一點。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Mend it</source>
        <translation>把它治好</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>There is much advice for a code that has collapsed: a smaller learning rate, another seed, ReLU instead of sigmoid inside. Not all of it helps here, and only a trial tells. Change one thing at a time, or you will not know what helped.</source>
        <translation>對坍縮的編碼有很多建議：更小的學習率、換一個種子、內部用 ReLU 代替 sigmoid。在這裡並非每一種都有用，只有試了才知道。一次只改一樣，否則不知道是什麼起了作用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Which change do you trust most?</source>
        <translation>您覺得哪一種改動最可靠？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A learning rate of 0.01 or less</source>
        <translation>學習率 0.01 或更小</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>More passes with the rate as it is</source>
        <translation>學習率不變，多訓練幾遍</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A code of two hundred numbers</source>
        <translation>兩百個數的編碼</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>More of the same leaves it where it is: units that are stuck give no direction to move in. A smaller rate does not throw them there in the first place.</source>
        <translation>再多做同樣的事，它還留在原處：卡住的單元給不出移動的方向。更小的學習率從一開始就不會把它們拋到那裡。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Change a setting, train again, and get a map whose code has not collapsed and a test loss below 0.06.</source>
        <translation>改一個設定，重新訓練，得到一個編碼沒有坍縮、測試損失低於 0.06 的圖。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Made and mended. With the rate left at 0.1 neither another seed nor ReLU would have done it.</source>
        <translation>弄壞了，又治好了。如果學習率仍是 0.1，換種子或換成 ReLU 都治不好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A place is a picture</source>
        <translation>位置就是影像</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The second half of the network, the decoder, needs nothing but two numbers. So every place of the map is a picture, also where no digit lies: move the pointer over it and see. Between two regions one shape turns into another; far outside nobody ever asked the decoder for anything.</source>
        <translation>網路的後半部分，即解碼器，只需要兩個數。所以圖上的每個位置都是一張影像，哪怕那裡沒有數字：移動游標看看。在兩個區域之間，一種形狀變成另一種；而遠在外面的地方，解碼器從沒學過該畫什麼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>What does the decoder draw far away from all points?</source>
        <translation>離所有點很遠的地方，解碼器會畫什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>An error</source>
        <translation>出錯</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A black square</source>
        <translation>一塊黑色</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Something: it answers every pair of numbers</source>
        <translation>會畫點什麼：任何兩個數它都會回答</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The decoder is a formula. It answers for any two numbers; only near the points has it learned to answer well.</source>
        <translation>解碼器是一個公式。任何兩個數它都會回答；只是在點的附近，它才學會了答得好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Click on the map, at a place where there are no points around.</source>
        <translation>在圖上點選一個周圍沒有點的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>What you see on the canvas was never a picture of the data.</source>
        <translation>您在畫布上看到的，不是資料裡的任何一張影像。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Where you have come</source>
        <translation>您走到了哪裡</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>You have trained a network that compresses, seen a bad start, broken a code and mended it. All runs of this lesson are among your runs (File, Runs), and stay there when you leave. The lesson on noise asks how to make a code useful when it is not narrow at all.</source>
        <translation>您訓練了一個會壓縮的網路，見識了糟糕的起點，弄壞了一個編碼又治好了它。這一課的所有訓練都在您的訓練紀錄裡（檔案、訓練紀錄），離開之後仍然在。去噪那一課會問：編碼一點也不窄時，怎樣讓它有用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Sparse codes</source>
        <translation>稀疏編碼</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Say what sparse means, and why a sparse code may be wider than it needs to be.</source>
        <translation>說出「稀疏」是什麼意思，以及稀疏的編碼為什麼可以比需要的更寬。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Choose the weight of a penalty by looking at two curves.</source>
        <translation>看著兩條曲線來選懲罰項的權重。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Tell apart three ways to silence units: L1, a target activity, and k-sparse.</source>
        <translation>分清讓單元靜下來的三種辦法：L1、目標活化和 k-稀疏。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A penalty adds what you want of the code to the loss; its weight says how much that counts.</source>
        <translation>懲罰項把您對編碼的要求加進損失；它的權重說明這有多重要。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>L1 makes most units silent. Too much of it makes all of them silent.</source>
        <translation>L1 讓大多數單元靜默。力度過大，就會讓所有單元都靜默。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A target activity holds the mean of each unit near a value; k-sparse lets only the largest pass.</source>
        <translation>目標活化讓每個單元的平均值保持在某個值附近；k-稀疏只讓最大的通過。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A loss is only as good as its unit: on standardised pixels a few rare pixels can rule it.</source>
        <translation>損失的好壞取決於它的單位：在標準化的像素上，少數罕見的像素就能左右它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Many numbers, few at a time</source>
        <translation>數很多，每次只用幾個</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A code need not be short to be interesting. Here it has 200 numbers, far more than a digit needs, but we shall ask that for any one digit most of them are zero. Such a code is *sparse*: like a text that uses few words of a large dictionary. At first we ask nothing: the weight of the penalty is 0.</source>
        <translation>編碼不是非短不可。這裡它有 200 個數，遠多於一個數字所需，但我們會要求：對任何一個數字，其中大多數為零。這樣的編碼是*稀疏*的：就像一篇文章，只用了一本大詞典裡的少數詞。起初我們什麼也不要求：懲罰項的權重是 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train for the two passes, and note where the test loss and the penalty end.</source>
        <translation>訓練兩遍，記下測試損失和懲罰項停在哪裡。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A test loss of about 0.014; the penalty, the sum of the code's absolute values, has grown to about 400 per digit.</source>
        <translation>測試損失約 0.014；懲罰項，即編碼絕對值之和，已漲到每個數字約 400。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A price on every number</source>
        <translation>每個數都有價</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Now the loss becomes `reconstruction + weight · Σ |code|`. Every unit that speaks costs something, so it has to be worth its price. The sum of absolute values is called the *L1 norm*. It has a property that squares do not have: it pushes small values all the way to zero.</source>
        <translation>現在損失變成 `重建誤差 + 權重 · Σ |編碼|`。每個活化的單元都要付出代價，所以必須值這個價。絕對值之和叫做 *L1 範數*。它有一個平方所沒有的性質：能把小的值一直推到零。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The weight is 0.0001. What will become of the reconstruction?</source>
        <translation>權重是 0.0001。重建會怎樣？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>It gets better: less noise in the code</source>
        <translation>變好：編碼裡的雜訊少了</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>It gets a little worse</source>
        <translation>變差一點</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>It breaks down</source>
        <translation>垮掉</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The code's sum falls to about a sixth, and the error rises only from about 0.014 to about 0.017: most of what those units said was not needed.</source>
        <translation>編碼之和降到約六分之一，而誤差只從約 0.014 升到約 0.017：那些單元給出的，大多並不需要。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train with the price, and compare penalty and reconstruction with the run before.</source>
        <translation>帶著這個代價訓練，把懲罰項和重建與上一次比較。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The penalty fell from about 400 to about 70, for a small loss of sharpness. That is a good bargain.</source>
        <translation>懲罰項從約 400 降到約 70，只損失了一點清晰度。這筆交易很划算。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>What the units draw</source>
        <translation>單元畫的是什麼</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Each unit of the code has a picture that it adds to the drawing when it speaks: its *atom*. With a price on speaking, a unit is only worth having if its atom helps often. Look at what they have become: are they whole digits, or parts of them?</source>
        <translation>編碼的每個單元活化時，都會給畫面添上一張圖：它的*原子*。既然活化要付出代價，一個單元只有原子常常用得上，才值得保留。看看它們變成了什麼：是整個數字，還是數字的一部分？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Open Inside the network (Tools menu), and look at filters and atoms.</source>
        <translation>開啟「網路內部」（「工具」選單），看濾波器和原子。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Many look like half a digit on top of another. Click a digit in the Digits panel to see which units answer it: about 70 of the 200 do.</source>
        <translation>很多看上去像半個數字疊在另一個上。點選「數字」面板裡的一個數字，看哪些單元回應它：200 個裡約有 70 個。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>If still fewer units could speak for a digit, would the atoms become more like whole digits or more like strokes?</source>
        <translation>如果每個數字能用的單元更少，原子會更像整個數字，還是更像筆畫？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>More like whole digits: with two or three atoms one can only draw a digit if each holds much of it. With many, each can be a stroke or a dot, and serve for many digits. Makhzani and Frey saw just that when they changed the k of their k-sparse autoencoder.</source>
        <translation>更像整個數字：只用兩三個原子，每個都得含有數字的大部分，才畫得出來。原子多時，每個可以是一筆或一點，為許多數字所用。Makhzani 和 Frey 改變 k-稀疏自編碼器的 k 時，看到的正是這樣。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Too high a price</source>
        <translation>價太高</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>What happens when silence is cheaper than any drawing? The loss is a sum, and learning makes the sum small, not each of its parts. Setup is open for you: the penalty weight stands under Penalty.</source>
        <translation>當靜默比任何畫都便宜時，會怎樣？損失是一個和，學習讓這個和變小，而不是讓每一部分都變小。「訓練設定」對您開放：懲罰項權重在「懲罰項」之下。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>With a weight of 0.01, a hundred times as much, the code will be …</source>
        <translation>權重為 0.01，即一百倍時，編碼會……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>a hundred times as sparse, and useful</source>
        <translation>稀疏一百倍，而且有用</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>silent: zero for every digit</source>
        <translation>靜默：對每個數字都是零</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>as it was: 0.01 is still small</source>
        <translation>和原來一樣：0.01 還很小</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A sum of about 70 would cost 0.7, far more than any error of the picture. So all units fall silent, and every digit gets the same answer.</source>
        <translation>約 70 的和要付 0.7，遠大於影像的任何誤差。所以所有單元都靜默，每個數字得到的回答都一樣。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Set the penalty weight to 0.01 or more, and train until the mean squared error on test digits tells you that the code is empty (above 0.1).</source>
        <translation>把懲罰項權重設為 0.01 或更大，訓練到測試數字的均方誤差告訴您編碼已經空了（高於 0.1）。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A penalty of nearly nothing, and a picture of nothing. Both numbers have to be looked at together.</source>
        <translation>懲罰項幾乎為零，影像也什麼都沒有。兩個數必須一起看。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Between the two</source>
        <translation>兩者之間</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Somewhere between free speech and silence lies the code that you want, and no formula knows where: it depends on the unit of the loss. The usual way is to try weights that differ by a factor of three, and to look at both curves.</source>
        <translation>在毫無約束與完全靜默之間的某處，有您想要的編碼，沒有公式知道它在哪裡：這取決於損失的單位。通常的辦法是試幾個相差三倍的權重，同時看兩條曲線。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Find a weight with a penalty below 60 and a mean squared error below 0.03 at once, on test digits.</source>
        <translation>找一個權重，使測試數字上的懲罰項低於 60，同時均方誤差低於 0.03。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>That is what a penalty weight is: an exchange rate between two things that you want.</source>
        <translation>懲罰項權重就是這樣的東西：您想要的兩樣東西之間的匯率。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A target for every unit</source>
        <translation>給每個單元一個目標</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Another way to ask for silence: each unit shall be active, on average over many digits, just 5% of the time. How far its mean activity is from that target is measured by the *Kullback-Leibler divergence*, and added to the loss. The units are sigmoids here, and a sigmoid that knows nothing says 0.5.</source>
        <translation>要求靜默的另一種辦法：每個單元在許多數字上平均只有 5% 的時間活躍。它的平均活化離目標多遠，用 *Kullback-Leibler 散度*來衡量，並加進損失。這裡的單元是 sigmoid，而什麼都沒學過的 sigmoid 輸出 0.5。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>After two passes, how will its reconstruction compare with the L1 code's 0.017?</source>
        <translation>兩遍之後，它的重建與 L1 編碼的 0.017 相比如何？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>About the same</source>
        <translation>差不多</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Clearly worse, so far</source>
        <translation>目前明顯更差</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>About 0.06: all units begin at one half, and have to be brought down to the target first. The recipe as it ships takes twenty passes, and so should you at home.</source>
        <translation>約 0.06：所有單元從一半開始，得先降到目標。這個配方原本做二十遍，您在家也可以這樣做。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train the recipe with the target for its two passes, and watch the penalty fall.</source>
        <translation>用帶目標的配方訓練兩遍，看懲罰項下降。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The penalty falls from about 100 to about 2: the units have learned to be quiet. Drawing well comes after that.</source>
        <translation>懲罰項從約 100 降到約 2：單元學會了安靜。畫得好是之後的事。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Silence by rule</source>
        <translation>按規則靜默</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The bluntest way needs no penalty at all: of 1,000 units only the *k* largest pass, and all others are set to zero. This is the *k-sparse* autoencoder of Makhzani and Frey; the recipe lets 25 pass. It is sparse by construction, for every single digit and not only on average.</source>
        <translation>最直接的辦法根本不需要懲罰項：1,000 個單元中，只讓最大的 *k* 個通過，其餘都置零。這就是 Makhzani 和 Frey 的 *k-稀疏*自編碼器；這個配方讓 25 個通過。它在結構上就是稀疏的，對每一個數字都是，而不只是平均而言。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Let fewer units pass: set Active units to 10 (under Code in Setup), and train for the one pass.</source>
        <translation>讓更少的單元通過：把「活躍單元」設為 10（在「訓練設定」的「編碼」之下），訓練一遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Every digit is now drawn with so few atoms. Look at the restored digits: what do they lose first?</source>
        <translation>現在每個數字只用這麼幾個原子來畫。看看重建的數字：最先丟失的是什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>L1, target and k-sparse: which of them bounds the number of units for each single digit?</source>
        <translation>L1、目標和 k-稀疏：哪一個限制了每一個數字所用的單元數？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Only k-sparse. L1 bounds a sum over the units of a digit, with a price; the target bounds each unit's mean over many digits, so that a single digit may still use many.</source>
        <translation>只有 k-稀疏。L1 用一個價來限制一個數字的所有單元之和；目標限制的是每個單元在許多數字上的平均，所以單個數字仍可用很多單元。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Noise, and the unit of a loss</source>
        <translation>雜訊，以及損失的單位</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The article behind this lesson adds a little Gaussian noise to the input instead, and measures *standardised* pixels: from each the mean is taken, and the rest is divided by how much that pixel varies. A pixel in the corner is almost never lit, so it varies hardly at all. When it is lit once, it counts as hundreds of deviations.</source>
        <translation>這一課背後的文章，改為給輸入加一點高斯雜訊，並且用*標準化*的像素來衡量：每個像素減去它的平均值，再除以它的變化幅度。角落裡的像素幾乎從不亮，所以幾乎不變。它一旦亮起，就偏離了幾百個標準差。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Training loss and test loss after one pass will be …</source>
        <translation>一遍之後，訓練損失和測試損失會……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>nearly the same</source>
        <translation>幾乎一樣</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>far apart, with the test loss many times higher</source>
        <translation>相差很遠，測試損失高出許多倍</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A few test digits light pixels that hardly any training digit lit. On this scale each is an enormous error, though nobody sees it: in plain pixels the mean squared error is about 0.014.</source>
        <translation>少數測試數字點亮了幾乎沒有訓練數字點亮過的像素。在這個尺度上，每一個都是巨大的誤差，儘管誰也看不出來：按普通像素，均方誤差約為 0.014。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train for the one pass, and compare the two curves, then look at the digits.</source>
        <translation>訓練一遍，比較兩條曲線，然後看看數字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The digits look good although one of the curves looks alarming. Always ask in which unit a loss is given.</source>
        <translation>數字看上去很好，儘管一條曲線看上去嚇人。看到一個損失，總要先問它用的是什麼單位。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Side by side</source>
        <translation>並排比較</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Your runs are all kept. Compared beside each other, with the same digits and with figures in the same unit, they tell you more than each by itself. Choose the ones of this lesson.</source>
        <translation>您的訓練都留著。用同樣的數字和同樣單位的指標並排比較，比各自單看能說明更多。請選這一課的幾個。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Open Compare runs (Tools menu), check two or more of your runs, and compare them.</source>
        <translation>開啟「比較訓練紀錄」（「工具」選單），勾選您的兩個或更多訓練紀錄，進行比較。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Mean squared error per pixel is the same for all of them, whatever they were trained on.</source>
        <translation>每像素的均方誤差對所有訓練紀錄都是同一個東西，不管它們訓練時用的是什麼損失。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Removing noise, layer by layer</source>
        <translation>一層一層地去噪</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Say what goes into a denoising autoencoder, and what it is compared with.</source>
        <translation>說出去噪自編碼器的輸入是什麼，又與什麼比較。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Find out where a simple filter is better than a network, and where not.</source>
        <translation>找出簡單的濾波器在什麼情況下比網路好，在什麼情況下不如網路。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Say what pre-training layer by layer gives, and when it matters.</source>
        <translation>說出逐層預訓練帶來什麼，以及什麼時候重要。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The input is corrupted, the target is clean: so the network has to know what digits look like.</source>
        <translation>輸入加了雜訊，目標是乾淨的：所以網路必須知道數字長什麼樣。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A filter that learned nothing is better at weak noise, and a network at strong noise.</source>
        <translation>什麼都沒學過的濾波器在弱雜訊時更好，網路在強雜訊時更好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Dropout costs sharpness in a short training, and helps where the noise is stronger than in training.</source>
        <translation>訓練時間短時，dropout 要犧牲一些清晰度；雜訊比訓練時強時，它有幫助。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Layers that were trained without labels are a good start, above all when labels are few.</source>
        <translation>不用標籤訓練出的各層是一個好的起點，尤其在標籤很少時。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Dirty in, clean out</source>
        <translation>髒的進去，乾淨的出來</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Before a digit enters this network, Gaussian noise with a standard deviation of 0.3 is added to every pixel. What comes out is compared with the digit *before* the noise. So copying the input is punished, however wide the code is: 256 numbers here. To do well, the network has to know which pictures are digits.</source>
        <translation>數字進入這個網路之前，每個像素都加上標準差 0.3 的高斯雜訊。出來的結果與加雜訊*之前*的數字比較。所以不管編碼有多寬，照抄輸入都要受罰：這裡有 256 個數。要做得好，網路必須知道哪些影像是數字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>If the result were compared with the noisy picture, what would the network learn?</source>
        <translation>如果結果與含雜訊的影像比較，網路會學到什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>To remove noise all the same</source>
        <translation>照樣去掉雜訊</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>To copy the picture with its noise</source>
        <translation>連同雜訊把影像照抄下來</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>It would learn to give back what came in, noise and all, as far as its code allows. The clean target is what turns copying into cleaning.</source>
        <translation>它會學著在編碼允許的範圍內，把輸入連同雜訊一起照原樣輸出。正是乾淨的目標，把照抄變成了清理。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train for the four passes, and watch the third row of the digits.</source>
        <translation>訓練四遍，看數字的第三列。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Every noise was drawn anew, in each pass, for each digit. The network has never seen the same input twice.</source>
        <translation>每一遍、每個數字的雜訊都是重新抽取的。網路從沒見過兩次同樣的輸入。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Your hand, its noise</source>
        <translation>您的手寫，它的雜訊</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>What you draw gets the same noise before the network sees it; the small pictures under the canvas show each stage. The number at the end, the *PSNR*, is the error in decibels: the higher, the closer to what you drew. Ten decibels more are an error ten times as small.</source>
        <translation>您畫的東西在網路看到之前，也加上同樣的雜訊；畫布下面的小圖顯示每個階段。末尾的數是 *PSNR*（峰值訊雜比），即以分貝計的誤差：越高，越接近您畫的。每高十分貝，誤差就降到十分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Draw a digit. Then raise the strength of the noise under the canvas to 0.6 or more: twice of what the network was trained on.</source>
        <translation>畫一個數字。然後把畫布下面的雜訊強度提高到 0.6 或更高：網路訓練時的兩倍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>It goes on drawing digits, and now and then another one than yours: it fills up what it cannot see with what it knows.</source>
        <translation>它仍然畫出數字，只是時不時畫成另一個，而不是您寫的：看不清的地方，它用學到的來補。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A filter that learned nothing</source>
        <translation>什麼都沒學過的濾波器</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The median filter replaces each pixel by the middle one of the nine around it. It knows nothing of digits. Is the network worth its training? The denoising bench measures both, on test digits, under ever more noise: measure *Gaussian* noise there, and put what you find to use on the canvas.</source>
        <translation>中值濾波把每個像素換成它周圍九個像素的中間值。它對數字一無所知。那麼訓練網路值得嗎？去噪測試臺用測試數字、在越來越強的雜訊下測量兩者：在那裡測量*高斯*雜訊，再把您的發現用到畫布上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Where will the median filter be better?</source>
        <translation>中值濾波在什麼情況下更好？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Nowhere</source>
        <translation>任何情況下都不會</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>At weak noise</source>
        <translation>弱雜訊時</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>At strong noise</source>
        <translation>強雜訊時</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The network redraws the digit from its code, which costs a little even without noise. The filter leaves a clean picture nearly alone, but has nothing to set against strong noise.</source>
        <translation>網路憑編碼把數字重新畫出來，即使沒有雜訊也要付出一點代價。濾波器幾乎不動乾淨的影像，但面對強雜訊無能為力。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Measure Gaussian noise on the bench. Then set the noise on the canvas to a strength above 0 at which the median filter is better.</source>
        <translation>在測試臺上測量高斯雜訊。然後把畫布上的雜訊設到一個大於 0、中值濾波更好的強度。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Below about 0.2 the filter wins: what it cannot do wrong, the network can.</source>
        <translation>大約在 0.2 以下，濾波器勝出：它不會犯的錯，網路會犯。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>And now the other side</source>
        <translation>再看另一邊</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Where the two curves cross, both make the same error, and still not the same picture: one leaves spots, the other smooths strokes. A mean error cannot tell you which of them you would rather read.</source>
        <translation>兩條曲線相交之處，二者的誤差相同，影像卻仍不同：一個留下斑點，另一個把筆畫抹平。哪一個您讀起來更順眼，平均誤差說不出來。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Set the noise on the canvas to a strength at which the network is better than the median filter.</source>
        <translation>把畫布上的雜訊設到網路比中值濾波更好的強度。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>From about 0.3 on the network wins, and the more noise, the more clearly.</source>
        <translation>從大約 0.3 起網路勝出，雜訊越強，優勢越明顯。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>An honest comparison needs the filter to be as good as it can be. How could you be fairer to it?</source>
        <translation>誠實的比較要讓濾波器發揮到最好。怎樣能對它更公平？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Choose the size of its window for each strength, or take a filter that is told the strength: the bench has non-local means for that. And test both on noise that neither was made for.</source>
        <translation>對每種強度選它的視窗大小，或用一個事先知道強度的濾波器：測試臺為此有非局部平均值。並且用二者都沒有為之準備的雜訊來測試。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Another kind of dirt</source>
        <translation>另一種雜訊</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The tutorial tests robustness, too: 15% of the pixels are *inverted*, black to white and white to black. The network was never shown anything like it. The last tab of the bench does it for a single digit; on the canvas the noise is called inversion.</source>
        <translation>教學還測試了穩健性：把 15% 的像素*反相*，黑變白，白變黑。網路從沒見過這樣的東西。測試臺的最後一頁對單個數字這樣做；在畫布上，這種雜訊叫「反相」。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Choose inversion as the kind of noise on the canvas, with a strength between 0.1 and 0.2, and look at what is restored.</source>
        <translation>在畫布上把雜訊種類選為「反相」，強度在 0.1 到 0.2 之間，看看重建的結果。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Better than nothing, and worse than for the noise that it knows. What a network can do, it was taught.</source>
        <translation>比不處理好，但不如對它熟悉的雜訊。網路會做的，都是教過它的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Switching units off</source>
        <translation>關閉一些單元</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>*Dropout* switches half of the hidden units off in each step, at random. No unit can rely on any other, so each has to be useful by itself. The tutorial found that after its twenty passes digits came out almost free of noise. We have four.</source>
        <translation>*Dropout* 在每一步隨機關閉一半的隱藏單元。沒有哪個單元能依賴別的單元，所以每個都得獨自有用。教學發現，二十遍之後，出來的數字幾乎沒有雜訊。我們只做四遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>After four passes, will its test loss be lower than that of the network without dropout (about 0.018)?</source>
        <translation>四遍之後，它的測試損失會低於沒有 dropout 的網路（約 0.018）嗎？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>About 0.022: half of the network learns in each step, so it takes longer. But measure both on the bench: at noise of 0.8 and more, far beyond the training, the one with dropout is ahead by some tenths of a decibel.</source>
        <translation>約 0.022：每一步只有半個網路在學，所以要更久。但請在測試臺上測量兩者：雜訊為 0.8 或更強、遠超訓練時，帶 dropout 的領先零點幾分貝。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train the recipe with dropout for its four passes.</source>
        <translation>用帶 dropout 的配方訓練四遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>In training half of the units are off, in the test all are on: that is why the training curve lies above the test curve.</source>
        <translation>訓練時關閉一半單元，測試時全部開啟：所以訓練曲線在測試曲線之上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Layer by layer</source>
        <translation>一層一層</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A code that cleans digits may be good for recognising them, too. The next recipe has four phases: a denoising autoencoder; then a second one that restores the 256 *hidden values* of the first; then a layer that names the class, on top of the 128 values of the second; and last, all of them as one network, *fine-tuned* with the labels. The first two need no labels at all.</source>
        <translation>能清理數字的編碼，也許也適合辨識數字。下一個配方有四個階段：一個去噪自編碼器；然後是第二個，重建第一個的 256 個*隱藏值*；然後在第二個的 128 個值之上，是說出類別的一層；最後把它們合成一個網路，用標籤*微調*。前兩個階段根本不需要標籤。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>In which phase does the accuracy on test digits rise most?</source>
        <translation>在哪個階段，測試數字的準確率上升最多？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>While the layer of classes is trained (third)</source>
        <translation>訓練分類層時（第三）</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>In the fine-tuning (fourth)</source>
        <translation>微調時（第四）</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The layers below are ready when the third phase begins, so most is won there. Fine-tuning then lets all layers work for the same end, and goes on rising.</source>
        <translation>第三階段開始時，下面的各層已經準備好，所以大部分提高是在那裡取得的。之後微調讓所有層為同一個目標工作，準確率繼續上升。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train all four phases, two passes each. The strip above the losses shows where you are. Wait for more than 75% of the test digits.</source>
        <translation>訓練全部四個階段，每個兩遍。損失曲線上方的長條顯示進行到哪個階段。等到測試數字判對 75% 以上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Draw a digit: it is restored, and recognised.</source>
        <translation>畫一個數字：它被重建，也被辨識。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A thousand labels</source>
        <translation>一千個標籤</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Pictures are cheap, labels are work. Suppose somebody has named only 1,000 of the twenty thousand training digits. The first two phases may still use all pictures. We take six passes, so that the few labels are looked at often enough.</source>
        <translation>影像便宜，標籤費工夫。假設兩萬個訓練數字裡，只有 1,000 個被人標過。前兩個階段仍可以用所有影像。我們做六遍，好讓這為數不多的標籤看得夠多。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train with 1,000 labels, through all four phases (about half a minute), and note the accuracy at the end.</source>
        <translation>用 1,000 個標籤訓練，做完全部四個階段（約半分鐘），記下最後的準確率。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Around 71% of the test digits. On its thousand training digits it is far better: it knows those by heart.</source>
        <translation>測試數字約 71%。在那一千個訓練數字上好得多：它已經背下來了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>And without</source>
        <translation>如果沒有</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Now the same network learns from the same 1,000 labels, for as many steps as the fine-tuning took, but from a random start: *Pre-training* is off. Only this one thing is another.</source>
        <translation>現在同樣的網路從同樣的 1,000 個標籤學習，步數與微調時一樣，但從隨機的起點開始：*預訓練*關閉。只有這一點不同。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Compared with the 71% before, the accuracy will be …</source>
        <translation>與之前的 71% 相比，準確率會……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>lower by several percent</source>
        <translation>低幾個百分點</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>the same</source>
        <translation>一樣</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>higher: nothing distracts it from the labels</source>
        <translation>更高：沒有別的東西分散它對標籤的注意</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>About 60% in these few steps. The pre-trained layers had seen all digits, only without their names, and began where this one has yet to come.</source>
        <translation>在這為數不多的步數裡約 60%。預訓練過的各層見過所有數字，只是不知道它們叫什麼；它們的起點，是這個網路還沒走到的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train it (a few seconds), and compare.</source>
        <translation>訓練它（幾秒鐘），然後比較。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>One run each is a hint and no proof: with another seed both would move a little.</source>
        <translation>各做一次只是線索，不是證據：換一個種子，兩者都會有些變動。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>With all labels the lead of pre-training shrinks. Why, and what would a fair test look like?</source>
        <translation>用全部標籤時，預訓練的領先會縮小。為什麼？公平的測試應該怎樣做？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Labels tell the same and more: with enough of them the random start comes there, too, if it may train long enough. A fair test trains both for as long as each needs, with several seeds, and compares means with their spread; `aeviz labels` does that.</source>
        <translation>標籤提供同樣的資訊，而且更多：標籤足夠時，隨機的起點只要訓練得夠久，也能走到那裡。公平的測試讓二者各自訓練到所需的長度，用幾個種子，比較平均值及其散佈；`aeviz labels` 就是這樣做的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Noise made a wide code useful; a filter kept the network honest; and layers that learned without labels helped where labels were few. The next lesson gives the network a better idea of what a picture is: that neighbouring pixels belong together.</source>
        <translation>雜訊讓寬的編碼變得有用；濾波器讓網路不能自欺；不用標籤學過的層，在標籤很少時幫了忙。下一課讓網路對「什麼是影像」有更好的認識：相鄰的像素是一起的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Convolutions and search</source>
        <translation>卷積與搜尋</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Say what a convolution shares, and what that saves.</source>
        <translation>說出卷積共享的是什麼，以及省下了什麼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Read a code that consists of maps.</source>
        <translation>看懂由特徵圖組成的編碼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Use codes to search for pictures that are alike, and find out how a classifier can be misled.</source>
        <translation>用編碼搜尋相似的影像，並找出怎樣誤導分類器。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A convolution uses the same few weights at every place of the picture.</source>
        <translation>卷積在影像的每個位置使用同樣的少數權重。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Pooling makes maps smaller: each level sees more of the picture, and less exactly.</source>
        <translation>池化讓特徵圖變小：每一級看到的影像更多，但不那麼精確。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Codes that are near each other stand for pictures that are alike: that is a search without words.</source>
        <translation>彼此靠近的編碼代表相似的影像：這是一種不用文字的搜尋。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A classifier decides by what it has seen; a few strokes can turn one digit into another for it.</source>
        <translation>分類器憑見過的東西作判斷；幾筆就能讓一個數字在它眼裡變成另一個。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Neighbours</source>
        <translation>鄰居</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>To a dense layer a picture is a list: shuffle all pixels, in the same way for every picture, and it would learn just as well. A *convolution* knows better. It looks through a window of 3 × 3 pixels, and uses the same nine weights wherever the window stands. After each such layer here, *pooling* keeps the largest of 2 × 2 values, so that the next window sees twice as far.</source>
        <translation>對全連接層來說，影像是一個列表：把所有像素打亂，每張影像都用同樣的順序，它照樣學得好。*卷積*則不同：它透過 3 × 3 像素的視窗去看，不管視窗在哪裡，都用同樣的九個權重。這裡每個這樣的層之後，*池化*保留 2 × 2 個值中最大的，使下一個視窗看得遠一倍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The dense network of the first lesson has about 470,000 weights for a code of 128 numbers. How many has this one, for as many?</source>
        <translation>第一課的全連接網路為 128 個數的編碼用了約 470,000 個權重。編碼同樣長，這個網路用多少個？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>About 4,400</source>
        <translation>約 4,400</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>About 44,000</source>
        <translation>約 44,000</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>About 440,000</source>
        <translation>約 440,000</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>4,385. Each map needs one window of weights for every map below it, however large the picture is.</source>
        <translation>4,385 個。每個特徵圖對下面的每個特徵圖各需要一個視窗的權重，不管影像有多大。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Press Train, and watch the digits for 300 steps. This takes longer than dense layers did: few weights, but each is used hundreds of times.</source>
        <translation>按「訓練」，看 300 步的數字。這比全連接層花的時間長：權重少，但每個都要用幾百次。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>You can read on while it trains to the end of its pass.</source>
        <translation>它訓練到這一遍結束的時候，您可以接著讀。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A code that is a picture</source>
        <translation>編碼也是影像</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The code is 4 × 4 × 8 = 128 numbers: eight small maps of the picture, each four by four. It still knows *where* something is: an upper left number comes from the upper left. The button Codes in the Digits panel draws it under each digit. Your own digits are coded, too, under the canvas.</source>
        <translation>編碼是 4 × 4 × 8 = 128 個數：影像的八張小特徵圖，每張四乘四。它仍然知道東西在*哪裡*：左上角的數來自左上角。「數字」面板裡的「編碼」按鈕把它畫在每個數字下面。您自己的數字也會編碼，在畫布下面。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Draw a digit, and look at its code under the canvas; then add a stroke, and see which of its numbers change.</source>
        <translation>畫一個數字，看畫布下面的編碼；再加一筆，看其中哪些數變了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Only some of the numbers have moved: those whose windows see the stroke.</source>
        <translation>只有一部分數變了：視窗看得見那一筆的那些。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>What the windows look for</source>
        <translation>視窗在找什麼</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The nine weights of a window can be drawn as a picture of 3 × 3 pixels, and so can what a map answers to a digit. Some windows answer edges of one direction, some answer strokes of some thickness, some hardly answer at all.</source>
        <translation>一個視窗的九個權重可以畫成 3 × 3 像素的圖，特徵圖對一個數字的回應也可以。有些視窗回應某個方向的邊緣，有些回應某種粗細的筆畫，有些幾乎不回應。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Open Inside the network (Tools menu), and compare the maps of several digits: click them in the Digits panel.</source>
        <translation>開啟「網路內部」（「工具」選單），比較幾個數字的特徵圖：在「數字」面板裡點選它們。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The first maps look like the digit, the last ones like a few blots: from where to what.</source>
        <translation>前幾層的特徵圖看上去像那個數字，後幾層的像幾團墨跡：從「在哪裡」到「是什麼」。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Moving a digit by one pixel moves its first maps by one pixel. What does it do to the code, and why is that not quite so simple?</source>
        <translation>把數字移動一個像素，它前面的特徵圖也移動一個像素。編碼會怎樣？為什麼沒有那麼簡單？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Convolutions move with the picture, but pooling keeps one of 2 × 2 values: after three levels a step of one pixel is an eighth of a cell. So the code changes a little in most cells instead of moving, and only a shift of eight pixels would move it by one.</source>
        <translation>卷積隨影像移動，但池化只保留 2 × 2 中的一個值：三級之後，一個像素的移動只是一格的八分之一。所以編碼不是移動，而是大多數格都變一點；要移動八個像素，編碼才移動一格。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Searching without words</source>
        <translation>不用文字的搜尋</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Two digits with similar codes look alike to the network. That makes the code a way to search: code what you are looking for, and take the training digits whose codes are nearest. They stand under the canvas, below the code. Nobody has told the network which digits are the same.</source>
        <translation>編碼相似的兩個數字，在網路看來是相似的。於是編碼成了搜尋的辦法：給要找的東西編碼，取編碼最近的訓練數字。它們在畫布下面、編碼的下方。沒有人告訴過網路哪些數字是一樣的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>You draw a 7 with a bar. What will the nearest training digits be?</source>
        <translation>您畫一個帶橫槓的 7。最近的訓練數字會是什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Only sevens with a bar</source>
        <translation>只有帶橫槓的 7</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Digits with similar strokes, mostly sevens</source>
        <translation>筆畫相似的數字，多數是 7</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Ten different digits</source>
        <translation>十個不同的數字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The code knows strokes and places, not names. A 7 with a bar is near other sevens, but also near a 4 or a 9 that lies well over it.</source>
        <translation>編碼知道筆畫和位置，不知道名字。帶橫槓的 7 靠近別的 7，也靠近與它大部分重合的 4 或 9。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Clear the canvas, draw a digit in an unusual way, and look at its nearest neighbours.</source>
        <translation>清空畫布，用不尋常的寫法畫一個數字，看它最近的鄰居。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The article names search as a use of such codes; `aeviz search` does it with a picture from a file.</source>
        <translation>文章把搜尋列為這種編碼的一個用途；`aeviz search` 用檔案裡的圖片來做。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Naming</source>
        <translation>說出名字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Now labels are used. The same kind of layers, with a small layer of classes on top, learns to name digits: a *convolutional classifier*. That of the Keras lecture has 32 and 64 maps and 1,024 units, and took nine minutes; ours is small and takes seconds.</source>
        <translation>現在用上標籤。同類的層，上面加一個小小的分類層，學習說出數字：*卷積分類器*。Keras 講義裡的有 32 個和 64 個特徵圖、1,024 個單元，用了九分鐘；我們的很小，只要幾秒。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Train its 200 steps, until more than 75% of the test digits are named rightly.</source>
        <translation>訓練它的 200 步，直到測試數字判對 75% 以上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Draw a digit, and the bars show how sure it is.</source>
        <translation>畫一個數字，條形顯示它有多確定。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>What is taken for what</source>
        <translation>把什麼認作什麼</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>An accuracy is one number; the *confusion matrix* says which mistakes it consists of. Rows are the true classes, columns what they were taken for. What lies off the diagonal is worth a look: often you would have hesitated, too.</source>
        <translation>準確率是一個數；*混淆矩陣*說明它由哪些錯誤組成。列是真實的類別，欄是被認作的類別。對角線以外的值得一看：很多時候您也會猶豫。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Bring the panel Confusion to the front, and click the darkest cell that does not lie on the diagonal.</source>
        <translation>把「混淆矩陣」面板放到最前，點選對角線以外最深的一格。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Click one of its pictures to put it onto the canvas.</source>
        <translation>點選其中一張影像，把它放到畫布上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A digit that turns</source>
        <translation>變臉的數字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The network decides by everything that it sees, and it is never in doubt about whether the picture is a digit at all. Take a real digit and change it, a little at a time: where does its opinion turn? Try to get there with as few pixels as you can.</source>
        <translation>網路憑它看見的一切作判斷，從不懷疑影像到底是不是數字。取一個真的數字，一點一點地改：它的看法在哪裡轉變？試著用儘量少的像素做到。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>How much of a digit has to change?</source>
        <translation>一個數字要改動多少？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A few strokes</source>
        <translation>幾筆</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Nearly all of it</source>
        <translation>幾乎全部</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Many digits differ by a single stroke, for you as for the network. Often less is enough for it than for you.</source>
        <translation>很多數字只差一筆，對您和對網路都是。網路需要的改動往往比您更少。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Click a digit in the Digits panel that the network names rightly, to put it onto the canvas. Draw over it until the network takes it for another.</source>
        <translation>點選「數字」面板裡一個網路判對的數字，把它放到畫布上。在上面畫，直到網路把它認作另一個。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Undo, and do it again: where is the stroke that turns it?</source>
        <translation>復原，再做一次：讓它轉變的那一筆在哪裡？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The bars of a classifier always add up to 100%, also for a drawing of a house. What does that mean for their use?</source>
        <translation>分類器的條形加起來總是 100%，哪怕畫的是一座房子。這對使用它意味著什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>They compare the ten classes with each other and know no eleventh. High certainty does not mean that the picture is like the training data; that has to be checked in another way, for example by how well an autoencoder restores it.</source>
        <translation>它們只在十個類別之間互相比較，不知道有第十一個。很高的把握並不表示影像與訓練資料相像；這要用別的辦法來檢查，例如看自編碼器把它重建得有多好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A better cleaner</source>
        <translation>更好的去噪網路</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Convolutions are good at noise, too. This one ships with aeviz, trained before on noise of many strengths: its code has far more numbers, so that every stroke is kept.</source>
        <translation>卷積也善於去噪。這個網路隨 aeviz 附帶，事先用多種強度的雜訊訓練過：它的編碼有多得多的數，所以每一筆都保留下來。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Draw a digit, set the noise on the canvas to Gaussian with 0.5 or more, and see what is left of it.</source>
        <translation>畫一個數字，把畫布上的雜訊設為高斯，強度 0.5 或更高，看還剩下什麼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Compare with the dense network of the lesson on noise: this one has learned what strokes look like anywhere in the picture.</source>
        <translation>與去噪那一課的全連接網路比較：這一個學過筆畫在影像任何地方的樣子。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>From a line to an LSTM to a map</source>
        <translation>從直線到 LSTM 再到潛空間圖</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Recognise the same loop of learning in a line, a classifier and an autoencoder.</source>
        <translation>在直線、分類器和自編碼器裡認出同一個學習循環。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Say what a learning rate that is too large does.</source>
        <translation>說出學習率太大會怎樣。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Tell how dense, convolutional and recurrent networks look at the same digit.</source>
        <translation>說出全連接、卷積和循環網路怎樣看同一個數字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Predict, compare, move all weights a little: that loop is the same from two weights to a million.</source>
        <translation>預測、比較、把所有權重移動一點：從兩個權重到一百萬個，都是這個循環。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A step that is too large makes every error larger than the one before.</source>
        <translation>步子太大，每次的誤差都比前一次更大。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The task, and what a network sees at once, are choices of their own; the loop stays.</source>
        <translation>任務，以及網路一次看到什麼，是另外的選擇；循環不變。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Without labels the same layers find a map, on which what looks alike lies together.</source>
        <translation>沒有標籤，同樣的層也能找到一張圖，相似的東西在上面聚在一起。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Two weights</source>
        <translation>兩個權重</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The smallest network there is: one unit, `y = W · x + b`. The data are 200 points that were scattered around the line `y = 0.5 · x + 2`, and the network is to find `W` and `b` from 160 of them. In each step it predicts all, compares, and moves both numbers a little downhill. That is *gradient descent*, and everything that follows in this lesson does the same.</source>
        <translation>這是最小的網路：一個單元，`y = W · x + b`。資料是散佈在直線 `y = 0.5 · x + 2` 周圍的 200 個點，網路要從其中 160 個找出 `W` 和 `b`。每一步，它對所有點作預測，比較，再把兩個數都往下坡移動一點。這就是*梯度下降*，這一課後面的一切都這樣做。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>After 301 steps W and b will be …</source>
        <translation>301 步之後，W 和 b 會……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>exactly 0.5 and 2</source>
        <translation>正好是 0.5 和 2</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>near 0.5 and 2, but not quite</source>
        <translation>接近 0.5 和 2，但不完全是</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>anything: it depends on luck</source>
        <translation>什麼都可能：看運氣</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>About 0.49 and 1.99. The points are scattered, and 160 of them do not average out to the true line. More steps would not help; more points would.</source>
        <translation>約 0.49 和 1.99。點帶有隨機的偏離，160 個點平均下來，並不正好落在真正的直線上。更多的步沒有用；更多的點才有用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Press Train, and watch the line find its place.</source>
        <translation>按「訓練」，看直線找到它的位置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The loss does not go to zero: what is left is the scatter, whose variance is `0.05² = 0.0025`.</source>
        <translation>損失不會降到零：剩下的是資料本身的離散，其變異數是 `0.05² = 0.0025`。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Too large a step</source>
        <translation>步子太大</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The *learning rate* says how far the numbers move for a given slope. On the loss you may picture a valley: with small steps one walks down, with larger ones one is there sooner. With steps that are too large one lands on the other side, higher than before.</source>
        <translation>*學習率*說明在給定的坡度下數要移動多遠。可以把損失想象成一個山谷：步子小，慢慢走下去；步子大，到得更快。步子太大，就會落到對面，比之前還高。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>With a rate of 1.5 instead of 0.1 the loss will …</source>
        <translation>學習率用 1.5 而不是 0.1，損失會……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>fall faster</source>
        <translation>降得更快</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>swing for a while, then fall</source>
        <translation>擺動一陣，然後下降</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>grow without end</source>
        <translation>無止境地增長</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Each step overshoots by more than the distance it came from, so the error grows by a factor in every step. After a few dozen steps no number is large enough to hold it.</source>
        <translation>每一步都衝過頭，比來時的距離還遠，所以誤差每一步都乘上一個倍數。幾十步之後，再大的數也裝不下它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Set the learning rate to 1.5, and train. What do the curve and the message below the panels say?</source>
        <translation>把學習率設為 1.5，然後訓練。曲線和面板下方的訊息說了什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The run stops by itself when it has no chance left, and offers a lower rate.</source>
        <translation>訓練沒有希望時會自己停下，並建議更低的學習率。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>For this line, any rate below about 1 works. What decides how large a step may be?</source>
        <translation>對這條直線，低於約 1 的任何學習率都行。是什麼決定了步子可以多大？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>How strongly the loss curves. Along b the mean squared error is a parabola with the second derivative 2, so a step of rate r multiplies the distance from the bottom by `|1 − 2r|`: below 1 only for r &lt; 1. With many weights the steepest direction decides for all of them.</source>
        <translation>損失彎得有多厲害。沿著 b，均方誤差是一條二階導數為 2 的拋物線，所以學習率為 r 的一步把離谷底的距離乘以 `|1 − 2r|`：只有 r &lt; 1 時它才小於 1。權重很多時，最陡的方向決定所有權重的步子。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Naming digits</source>
        <translation>說出數字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Now 784 inputs, 32 units in between, and ten outputs: one for each class, which *softmax* turns into probabilities. The loss is the *cross-entropy*, `−log(probability of the right class)`. All the rest is the same loop, with 32 digits in each step.</source>
        <translation>現在有 784 個輸入，中間 32 個單元，十個輸出：每個類別一個，由 *softmax* 變成機率。損失是*交叉熵*，`−log(正確類別的機率)`。其餘都是同一個循環，每步 32 個數字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A network that guesses has an accuracy of 10%. After one pass this one will have …</source>
        <translation>靠猜的網路準確率是 10%。一遍之後，這個網路會有……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>20 to 30%</source>
        <translation>20% 到 30%</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>65 to 80%</source>
        <translation>65% 到 80%</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>more than 98%</source>
        <translation>98% 以上</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>About 73% on the built-in test digits, which are drawn to be hard. On MNIST, as in the lecture, two passes give about 95%.</source>
        <translation>在內建的測試數字上約 73%，這些數字故意畫得難認。在 MNIST 上，像講義那樣做兩遍，約為 95%。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train for the one pass, and wait for the accuracy on test digits: more than 65%.</source>
        <translation>訓練一遍，等測試數字的準確率超過 65%。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Some seconds ago these were random numbers.</source>
        <translation>幾秒鐘之前，這些還是隨機的數。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Your digit</source>
        <translation>您的數字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Draw, and the bars tell at every stroke what the network takes it for. A dense network has no idea of neighbours: to it each pixel is a number of its own. That is why drawings are centred and scaled for it like the digits that it knows.</source>
        <translation>畫吧，條形會在每一筆之後說出網路把它認作什麼。全連接網路沒有「鄰居」的概念：對它來說每個像素都是一個單獨的數。所以畫要像它認識的數字那樣居中並縮放。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Draw a 7 that the network takes for a 7.</source>
        <translation>畫一個網路認作 7 的 7。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Now draw it in a corner, with the normalising under the canvas switched off. Does it still know?</source>
        <translation>現在關掉畫布下面的正規化，把它畫在角落裡。它還認得嗎？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Row by row</source>
        <translation>逐列讀</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A *recurrent* network reads the digit like a text: 28 rows, one after the other. After each row its 50 units have a new state, made of the row and of the state before. After the last row it names the digit, from that state alone.</source>
        <translation>*循環*網路像讀文章一樣讀數字：28 列，一列接一列。每讀一列，它的 50 個單元就有一個新的狀態，由這一列和之前的狀態得出。讀完最後一列，它只憑那個狀態說出數字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>It has fewer weights than the dense one. How will it do in about as many steps?</source>
        <translation>它的權重比全連接網路少。步數差不多時，它會做得怎樣？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Not at all: it forgets the first rows</source>
        <translation>完全不行：它會忘掉前面的列</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Somewhat worse, but far above guessing</source>
        <translation>稍差一些，但遠好於猜</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Better: reading is what digits are for</source>
        <translation>更好：數字就是用來讀的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>About two thirds are named rightly after 801 steps. What the first rows said has to survive through 27 further steps, and that takes long to learn.</source>
        <translation>801 步之後判對約三分之二。前面幾列說的內容要經過後面 27 步保留下來，這要學很久。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train it until more than half of the test digits are named rightly.</source>
        <translation>訓練它，直到測試數字判對一半以上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The lecture's 4,001 steps bring it to about 93% on MNIST.</source>
        <translation>講義的 4,001 步，在 MNIST 上讓它達到約 93%。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A memory of its own</source>
        <translation>自己的記憶</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The *LSTM* gives each unit a memory and three gates that learn when to write, keep and read it. Here 20 of them hear a sine, `sin t`, and are to say the cosine, `cos t`, of the same time. A single value of the sine does not settle that: at 0.5 the cosine may be positive or negative. One has to know where the sine came from.</source>
        <translation>*LSTM* 給每個單元一個記憶和三個門，門學習什麼時候寫、保留和讀取記憶。這裡 20 個單元聽一個正弦 `sin t`，要說出同一時刻的餘弦 `cos t`。正弦的單個值無法決定它：值為 0.5 時，餘弦可正可負。必須知道正弦是從哪裡來的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>What does the network need to tell the two cases apart?</source>
        <translation>網路需要什麼，才能分清這兩種情況？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>More units</source>
        <translation>更多的單元</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The values before</source>
        <translation>之前的值</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A smaller learning rate</source>
        <translation>更小的學習率</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Whether the sine rises or falls is the sign of its cosine. Two values in a row would be enough; the memory carries that on.</source>
        <translation>正弦是上升還是下降，就是它餘弦的符號。連續兩個值就夠了；記憶把它傳下去。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train, and watch the predicted curve lie down on the true one: a test loss below 0.02.</source>
        <translation>訓練，看預測的曲線貼到真實的曲線上：測試損失低於 0.02。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Slide the timeline back, and see the same window of time at earlier steps.</source>
        <translation>把時間軸拖回去，看同一個時間視窗在更早各步的樣子。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Without a word</source>
        <translation>不用標籤</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Last, the same kind of layers as the classifier's, but without any labels: 784, 128, 64, 10, *2*, and back. The pixels lie between −0.5 and 0.5 here, and the output is a tanh. It is the lecture's autoencoder, and what it makes is a map.</source>
        <translation>最後，與分類器同類的層，但完全沒有標籤：784、128、64、10、*2*，再返回。這裡像素在 −0.5 和 0.5 之間，輸出是 tanh。這是講義裡的自編碼器，它做出來的是一張圖。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Nobody tells it the classes. Will digits of a kind lie together?</source>
        <translation>沒有人告訴它類別。同一種數字會聚在一起嗎？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>No: it cannot know</source>
        <translation>不會：它無從知道</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>In part: those that look most alike</source>
        <translation>部分會：看上去最相像的那些</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Yes, each in its own place</source>
        <translation>會，各在各的位置</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Pictures that look alike get similar codes. The ones and the zeros gather best; the others overlap in two numbers, all the more after so few passes. The lecture takes twenty, on MNIST.</source>
        <translation>看上去相像的影像得到相似的編碼。1 和 0 聚得最好；其他的在兩個數裡會重疊，遍數這麼少時尤其如此。講義在 MNIST 上做二十遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train it for its four passes.</source>
        <translation>訓練它的四遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The colours come from the labels, the places do not.</source>
        <translation>顏色來自標籤，位置不是。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>On the map</source>
        <translation>在潛空間圖上</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Everything on this map was found by comparing pictures with themselves. A click decodes the place under it; your own drawing has its place, too.</source>
        <translation>這張圖上的一切，都是把影像與它自己比較而找到的。點選一下就解碼那裡的位置；您自己的畫也有它的位置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Find where the ones gather, and click on one of them.</source>
        <translation>找到 1 聚集的地方，點選其中一個。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The decoder draws a stroke there, because that is what it was taught for such codes.</source>
        <translation>解碼器在那裡畫一豎，因為對這樣的編碼，教給它的就是這個。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>From two weights to some two hundred thousand, the loop was the same: predict, compare, move. What differed was what the network saw at once, and what it was compared with. The lesson *How many numbers does a digit need?* goes on with the map.</source>
        <translation>從兩個權重到約二十萬個，循環都一樣：預測、比較、移動。不同的是網路一次看到什麼，以及與什麼比較。*一個數字需要幾個數？*那一課接著講潛空間圖。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>How many numbers does a digit need?</source>
        <translation>一個數字需要幾個數？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Say what a nested code is, and how it is trained.</source>
        <translation>說出什麼是巢狀編碼，以及怎樣訓練它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Judge how much of a digit two, eight and thirty-two numbers hold.</source>
        <translation>判斷兩個、八個和三十二個數各保留了數字的多少。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Show by an experiment that the order of the numbers was learned.</source>
        <translation>用實驗說明，這些數的順序是學來的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>There is no single number of numbers: each adds to what those before it said.</source>
        <translation>沒有一個單一的答案：每個數都在前面的基礎上再添一點。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>In a nested code the first numbers say the most, because in training the later ones were often missing.</source>
        <translation>在巢狀編碼裡，前面的數含的資訊最多，因為訓練時後面的數常常缺席。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>An ordinary code of the same length has no order: its first two numbers alone say little.</source>
        <translation>同樣長度的普通編碼沒有順序：只憑它的前兩個數，得不到多少資訊。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>One network can have a map to look at and a code that restores.</source>
        <translation>一個網路可以既有一張能看的圖，又有一個能重建的編碼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>One network, two uses</source>
        <translation>一個網路，兩種用途</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>A code of two numbers can be drawn as a map, but restores badly. A code of thirty-two restores well, but nobody can look at it. The network that is open now is meant to do both. It was trained before, on noisy digits, and ships with aeviz.</source>
        <translation>兩個數的編碼可以畫成圖，但重建得差。三十二個數的編碼重建得好，但誰也沒法看它。現在開啟的網路要兩者兼顧。它事先用含雜訊的數字訓練過，隨 aeviz 附帶。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Draw a digit, with what makes your handwriting yours.</source>
        <translation>畫一個數字，畫出您自己筆跡的特點。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>It comes back without its noise, from all of its 32 numbers. Keep it on the canvas for the next pages.</source>
        <translation>它由全部 32 個數重建出來，雜訊沒有了。把它留在畫布上，後面幾頁要用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Two of thirty-two</source>
        <translation>三十二個中的兩個</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Under the canvas stands *How many numbers?* The slider keeps the first so many numbers of the code, and sets all others to zero. The first two are also the digit's place on the map.</source>
        <translation>畫布下面有*用幾個數？*。滑桿保留編碼的前這麼多個數，其餘都置零。前兩個也是數字在圖上的位置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Restored from two numbers, your digit will be …</source>
        <translation>只從兩個數重建，您的數字會……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>gone</source>
        <translation>不見了</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>a digit of its kind, or of a neighbour's, but not yours</source>
        <translation>變成同類的、或鄰近一類的數字，但不是您的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>the same, a little blurred</source>
        <translation>還是它，稍微模糊一點</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Two numbers are one place on the map. All digits that share the place come back as the same picture: roughly what kind it is, and little of how you drew it.</source>
        <translation>兩個數是圖上的一個位置。共用這個位置的所有數字，重建出來都是同一張影像：看得出大致是哪一類，卻看不出您是怎樣畫的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Move the slider to 2.</source>
        <translation>把滑桿移到 2。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Draw further digits, at 2, and watch which of them become alike.</source>
        <translation>保持在 2，再畫幾個數字，看哪些變得一樣。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>And a few more</source>
        <translation>再多幾個</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Now add to it, from 2 to 4 to 8 to 16, and look at what each step brings back: the kind, the slant, the thickness, the loop that only you draw. The PSNR under the picture says it in decibels.</source>
        <translation>現在往上加，從 2 到 4、8、16，看每一步帶回了什麼：種類、傾斜、粗細、只有您才畫的那個圈。影像下面的 PSNR 用分貝說明這一點。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Which step will bring most?</source>
        <translation>哪一步帶回的最多？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>From 2 to 8</source>
        <translation>從 2 到 8</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>From 16 to 32</source>
        <translation>從 16 到 32</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>All the same</source>
        <translation>都一樣</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The first numbers were kept most often in training, so what matters most went there. The last ones are for finishing touches.</source>
        <translation>前面的數在訓練中保留得最多，所以最要緊的都到了那裡。最後幾個用來作細節上的修飾。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Move the slider to 8.</source>
        <translation>把滑桿移到 8。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Most people recognise their own digit from here on. And you?</source>
        <translation>大多數人從這裡起認得出自己的數字。您呢？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>So how many numbers does a digit need?</source>
        <translation>那麼，一個數字需要幾個數？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>It depends on for what: to know the class a few are enough, to know the writer more, for every pixel all 784. The sensible answer is a curve, error against numbers, and not one number.</source>
        <translation>要看為了什麼：要知道類別，幾個就夠；要知道是誰寫的，需要更多；要每個像素，就要全部 784 個。合理的答案是一條曲線，即誤差隨數的個數的變化，而不是一個數。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The map is the first two</source>
        <translation>圖就是前兩個數</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The map of this network is no shadow of the 32 numbers: its axes are the first two, as they are. What a click decodes is what these two say alone, with all others at zero.</source>
        <translation>這個網路的圖不是 32 個數的投影：它的兩條軸就是前兩個數本身。點選所解碼的，就是只有這兩個數、其餘都為零的編碼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Click on the map into the region of the ones, and look at the canvas.</source>
        <translation>在圖上點選 1 的區域，看畫布。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>A typical 1 of that place, nobody's in particular.</source>
        <translation>那個位置的典型的 1，不屬於任何一個人。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Between the islands</source>
        <translation>島嶼之間</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>On the map regions of digits meet, and somewhere there is sea. Every place has a picture. Walk with the pointer from one region into another and watch where one digit becomes the other, then leave the land.</source>
        <translation>圖上各數字的區域彼此相接，某處是海。每個位置都有一張影像。讓游標從一個區域走進另一個，看一個數字在哪裡變成另一個，然後離開陸地。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Click at a place that is well away from all points.</source>
        <translation>點選一個離所有點都很遠的位置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The further out, the less it looks like anything that somebody would write.</source>
        <translation>越往外，越不像有人會寫的東西。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>One at a time</source>
        <translation>一次一個</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The traversal has a row for each number: what the picture would be if only this one changed. Look for a number with a meaning of its own, like slant or thickness. Some have none that can be put into words.</source>
        <translation>「編碼遍歷」裡每個數有一列：只改變這一個時，影像會是什麼樣子。找一個有自己含義的數，例如傾斜或粗細。有些數的含義無法用語言說出來。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Click a place on the map or draw, then move one of the sliders of the traversal.</source>
        <translation>在圖上點選一個位置，或者畫，然後移動「編碼遍歷」裡的一個滑桿。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Nobody asked for numbers with a meaning. Where one has some, it was useful.</source>
        <translation>沒有人要求這些數有含義。如果哪個數有了含義，那是因為這樣有用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Strong noise</source>
        <translation>強雜訊</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The network was trained with noise of every strength up to 0.5. With noise a code has a second duty: to say only what can be told from a dirty picture.</source>
        <translation>這個網路用強度從 0 到 0.5 的雜訊訓練過。有雜訊時，編碼多了一項任務：只表達從含雜訊影像裡看得出來的東西。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Under strong noise, what do you lose first?</source>
        <translation>在強雜訊下，最先失去的是什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The kind of digit</source>
        <translation>數字的種類</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The fine strokes</source>
        <translation>細的筆畫</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>What the first numbers say is spread over the whole digit and survives much noise; a fine stroke is a few pixels that the noise can hide.</source>
        <translation>前面的數描述的是整個數字，能經受很多雜訊；一條細筆畫只是幾個像素，雜訊就能遮住。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Draw a digit, and set its noise to Gaussian with 0.5 or more.</source>
        <translation>畫一個數字，把它的雜訊設為高斯，強度 0.5 或更高。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Try it at 2 and at 32 numbers.</source>
        <translation>在 2 個數和 32 個數下都試試。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Train your own</source>
        <translation>訓練您自己的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>How does the order get into the code? In each step, and for each picture, it is drawn how many of the first numbers are kept: 2, 4, 8, 16 or all 32. Whatever the network wants to be sure of has to be in the first ones. This is called *nested dropout*, by Rippel, Gelbart and Adams. Two passes show it already.</source>
        <translation>順序是怎樣進入編碼的？每一步，對每張影像，都抽取保留前面的幾個數：2、4、8、16 或全部 32 個。網路想要確保的東西，必須放在前面的數裡。這叫做*巢狀 dropout*，出自 Rippel、Gelbart 和 Adams。兩遍就能看出來。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Train it for the two passes. Then draw a digit, and look at it with 2 numbers and with all.</source>
        <translation>訓練兩遍。然後畫一個數字，用 2 個數和全部的數看它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>On clean test digits, the error is about 0.048 from two numbers, and about 0.038 from all.</source>
        <translation>在乾淨的測試數字上，兩個數的誤差約 0.048，全部的約 0.038。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>And without the order</source>
        <translation>如果沒有順序</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The counter-test: the same network, the same data, the same passes, but all 32 numbers are kept in every step. It is an ordinary code now.</source>
        <translation>反過來的實驗：同樣的網路、同樣的資料、同樣的遍數，但每一步都保留全部 32 個數。現在它是一個普通的編碼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Compared with the nested code, the ordinary one will restore from all 32 numbers …</source>
        <translation>與巢狀編碼相比，普通編碼用全部 32 個數重建得……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>equally well</source>
        <translation>一樣好</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>About 0.027 instead of 0.038 on clean digits: it may use all numbers at once, and does not have to be ready for their loss. But from its first two numbers alone its error would be about 0.095, twice that of the nested code, and worse than always drawing the average digit.</source>
        <translation>在乾淨的數字上約 0.027，而不是 0.038：它可以同時用上所有的數，不必為失去它們作準備。但只用它的前兩個數，誤差會是約 0.095，是巢狀編碼的兩倍，比總是畫平均數字還差。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Train it for its two passes, and look at the map and at the digits.</source>
        <translation>訓練它的兩遍，看潛空間圖和數字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Order has a price, and here you have seen both: what it costs, and what it gives.</source>
        <translation>順序是有代價的，您在這裡兩面都看到了：它要付出什麼，又帶來什麼。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Principal components are ordered, too: the first explain the most. What does a nested code have that they do not?</source>
        <translation>主成分也有順序：前面的解釋的變異數最多。巢狀編碼有什麼是它們沒有的？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>PCA is linear: its map is a flat shadow, its pictures are sums of fixed ones. A nested code keeps the order and lets encoder and decoder bend. With linear layers and squared error, nested dropout finds the principal components themselves; that is what its authors proved.</source>
        <translation>PCA 是線性的：它的圖是平直的投影，它的影像是固定影像之和。巢狀編碼保持順序，又讓編碼器和解碼器可以彎曲。用線性層和平方誤差時，巢狀 dropout 找到的就是主成分本身；它的作者證明了這一點。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>You have seen how little makes a digit, and how much makes yours. The recipe of such a code is called *Nested code*, and takes any pictures, yours too.</source>
        <translation>您已經看到，很少的數就能構成一個數字，而要成為您寫的那個數字，需要多得多。這種編碼的配方叫*巢狀編碼*，可用於任何影像，也包括您自己的。</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>No lesson goes on</source>
        <translation>沒有正在進行的課程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Reading the lesson in “{name}”…</source>
        <translation>正在讀取「{name}」裡的課程…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Lessons ({endings})</source>
        <translation>課程 ({endings})</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Open a lesson</source>
        <translation>開啟一節課</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>A run is in training: stop it, then begin the lesson.</source>
        <translation>有一個訓練正在進行：請先停止，再開始上課。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Stop it</source>
        <translation>停止訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>This is the first page</source>
        <translation>這是第一頁</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Save your results</source>
        <translation>儲存您的結果</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Save the teacher’s sheet</source>
        <translation>儲存教師講義</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Lesson</source>
        <translation>課程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>This page is set up as soon as the run in training has ended; Stop ends it now.</source>
        <translation>正在進行的訓練一結束，這一頁就會佈置好；按「停止」可以馬上結束它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>The window was set up for this page. If it speaks of a network that has learned, press Train first.</source>
        <translation>視窗已按這一頁佈置好。如果這一頁談的是學過的網路，請先按「訓練」。</translation>
    </message>
</context>
<context>
    <name>LineController</name>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>here</source>
        <translation>這裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>{count} pictures from {first} to {last}, step {step:,}</source>
        <translation>從 {first} 到 {last} 的 {count} 張影像，第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>{count} pictures along the line, step {step:,}</source>
        <translation>沿線的 {count} 張影像，第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>Export strips</source>
        <translation>匯出影像條</translation>
    </message>
</context>
<context>
    <name>LivePointsController</name>
    <message>
        <location filename="../../aeviz/ui/map/live_points.py"/>
        <source>Show where the training pictures were when they were last learned from, with their noise</source>
        <translation>顯示訓練影像最後一次被學習時的位置，連同它們的雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/live_points.py"/>
        <source>Train to see where the training pictures go</source>
        <translation>訓練起來，才能看訓練影像落在哪裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/live_points.py"/>
        <source>A network that is trained layer by layer has no places for the training pictures: choose another recipe</source>
        <translation>逐層訓練的網路沒有訓練影像的位置：請選另一個配方</translation>
    </message>
</context>
<context>
    <name>LossCurves</name>
    <message>
        <location filename="../../aeviz/ui/losses/curves.py"/>
        <source>tests</source>
        <translation>測試</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/curves.py"/>
        <source>test {term}</source>
        <translation>測試{term}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/curves.py"/>
        <source>train {term}</source>
        <translation>訓練{term}</translation>
    </message>
</context>
<context>
    <name>LossTerms</name>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>divergence per pixel</source>
        <translation>每像素的散度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>idle numbers × weight</source>
        <translation>閒置分量 × 權重</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>penalty × weight</source>
        <translation>懲罰項 × 權重</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>accuracy (0 to 1)</source>
        <translation>準確率（0 到 1）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>mean squared error per pixel</source>
        <translation>每像素的均方誤差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>half of the squared error per pixel</source>
        <translation>每像素平方誤差的一半</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>binary cross-entropy per pixel</source>
        <translation>每像素的二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>cross-entropy of the classes</source>
        <translation>類別的交叉熵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>mean squared error</source>
        <translation>均方誤差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>squared error, then cross-entropy</source>
        <translation>先平方誤差，後交叉熵</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Losses</source>
        <translation>損失曲線</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Loss curves</source>
        <translation>損失曲線</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Upwards: {unit}. Click to look at a step; turn the wheel to zoom, drag to move.</source>
        <translation>縱軸：{unit}。點選可看那一步；滾輪縮放，拖曳平移。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Follow the newest step</source>
        <translation>跟隨最新的一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Log</source>
        <translation>對數</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Logarithmic loss axis</source>
        <translation>損失軸用對數刻度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>The curves begin with the first step</source>
        <translation>從第一步起，曲線出現在這裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Step {step}: {values}</source>
        <translation>第 {step} 步：{values}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>optimiser step</source>
        <translation>最佳化步數</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Smoothing of the training curves: {percent}%</source>
        <translation>訓練曲線的平滑：{percent}%</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Copy the values of “{name}”</source>
        <translation>複製「{name}」的數值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Export the values of “{name}”…</source>
        <translation>匯出「{name}」的數值…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Hide “{name}”</source>
        <translation>隱藏「{name}」</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Show all curves</source>
        <translation>顯示所有曲線</translation>
    </message>
</context>
<context>
    <name>LossesController</name>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>went on from another run</source>
        <translation>從另一個訓練紀錄接著訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>Export the values of “{name}”</source>
        <translation>匯出「{name}」的數值</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Setup</source>
        <translation>訓練設定</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Losses</source>
        <translation>損失曲線</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Step by step</source>
        <translation>逐步觀察</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Digits</source>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Confusion</source>
        <translation>混淆矩陣</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Latent map</source>
        <translation>潛空間圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Canvas</source>
        <translation>畫布</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Drawings</source>
        <translation>我的畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Denoising bench</source>
        <translation>去噪測試臺</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Traversal</source>
        <translation>編碼遍歷</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Compare runs</source>
        <translation>比較訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Inside the network</source>
        <translation>網路內部</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Evaluate</source>
        <translation>評估</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>samples/s: images learned from; views/s: how often map and digits are renewed</source>
        <translation>樣本/秒：學習影像的速度；次/秒：潛空間圖和數字更新的頻率</translation>
    </message>
</context>
<context>
    <name>MapController</name>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>Press Train to see where the pictures go</source>
        <translation>按「訓練」，看影像會落在哪裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>A run is being opened</source>
        <translation>正在開啟訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>This run predicts numbers: it has no codes to map</source>
        <translation>這個網路預測的是數值：沒有可以畫成圖的編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>Export selection</source>
        <translation>匯出所選</translation>
    </message>
</context>
<context>
    <name>MapPoints</name>
    <message>
        <location filename="../../aeviz/ui/map/points.py"/>
        <source>There are {count:,} pictures in all: the map shows every one.</source>
        <translation>總共有 {count:,} 張影像：圖上已全部顯示。</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Drag from one place to another to see the pictures between (Ctrl+drag)</source>
        <translation>從一處拖到另一處，看中間的影像（Ctrl+拖曳）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Line</source>
        <translation>連線</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Draw a loop around pictures to see what they have in common (Alt+drag)</source>
        <translation>在影像周圍畫一圈，看它們有什麼共同點（Alt+拖曳）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Show behind the points what the network draws everywhere on the map</source>
        <translation>在點的後面顯示網路在圖上各處畫出的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Manifold</source>
        <translation>流形</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Show pictures instead of dots when you zoom in</source>
        <translation>放大時用影像代替圓點</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Pictures</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Show for some pictures how far their codes spread: one standard deviation of the Gaussian that the encoder gives; zoom in for more of them</source>
        <translation>對部分影像顯示其編碼的散佈：編碼器給出的高斯分佈的一個標準差；放大可看到更多</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Ellipses</source>
        <translation>橢圓</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Training pictures</source>
        <translation>訓練影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>What the colours of the points tell: the label; how badly the picture is restored; or where most of the five nearest pictures have another label</source>
        <translation>點的顏色表示什麼：標籤；影像重建得有多差；或最近的五張影像多數是別的標籤之處</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour of the points</source>
        <translation>點的顏色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: label</source>
        <translation>顏色：標籤</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: error</source>
        <translation>顏色：誤差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: wrong neighbours</source>
        <translation>顏色：近鄰不符</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Pictures on the map</source>
        <translation>圖上的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>{count:,} pictures</source>
        <translation>{count:,} 張影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: one for all</source>
        <translation>顏色：統一</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>How many pictures the map shows: test pictures first, then training pictures. Now {count:,}.</source>
        <translation>圖上顯示多少張影像：先是測試影像，再是訓練影像。現在是 {count:,} 張。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>Latent map</source>
        <translation>潛空間圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>Click: pin and decode. Drag: decode. Drag from a pin, or Ctrl+drag: a line with its pictures. Alt+drag: select. Middle click: the nearest picture onto the canvas. Right-click: what can be done here. Wheel: zoom. Right-drag or Shift+drag: move the map. Arrow keys move the point, with Shift the map; P pins, Delete unpins; + and − zoom; F or double-click: fit.</source>
        <translation>點選：釘上圖釘並解碼。拖曳：解碼。從圖釘拖起，或 Ctrl+拖曳：連線及沿線的影像。Alt+拖曳：圈選。中鍵點選：把最近的影像放到畫布上。右鍵點選：這裡能做的事。滾輪：縮放。右鍵拖曳或 Shift+拖曳：移動圖。方向鍵移動點，加 Shift 移動圖；P 釘圖釘，Delete 取下；+ 和 − 縮放；F 或按兩下：顯示全部。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>Map of the codes</source>
        <translation>編碼的分佈圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>decoded</source>
        <translation>已解碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>nearest: {name}</source>
        <translation>最近：{name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>few pictures here</source>
        <translation>這裡影像很少</translation>
    </message>
</context>
<context>
    <name>MarkedPlane</name>
    <message>
        <location filename="../../aeviz/ui/map/plane/marks.py"/>
        <source>your drawing</source>
        <translation>您的畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/plane/marks.py"/>
        <source>where it was before</source>
        <translation>它之前的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/plane/marks.py"/>
        <source>picked place</source>
        <translation>選中的位置</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>Confusion matrix</source>
        <translation>混淆矩陣</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>{count} of {all} pictures of class {true} are taken for {other}</source>
        <translation>類別 {true} 的 {all} 張影像中，有 {count} 張被認作 {other}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>taken for</source>
        <translation>被認作</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>true class</source>
        <translation>真實類別</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Runs to compare</source>
        <translation>要比較的訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>What is shown</source>
        <translation>顯示什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>PSNR, dB</source>
        <translation>PSNR（dB）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Quality of each run on each kind of noise</source>
        <translation>各訓練紀錄在各種雜訊下的品質</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Check the runs to compare, and press Measure.</source>
        <translation>勾選要比較的訓練紀錄，再按「測量」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Write the table as CSV or PNG</source>
        <translation>把表格寫成 CSV 或 PNG</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Check the runs to compare first</source>
        <translation>請先勾選要比較的訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Restore test images with every kind of noise</source>
        <translation>用各種雜訊來重建測試影像</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>How many test images</source>
        <translation>用多少張測試影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source> images</source>
        <translation> 張影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>&amp;Measure</source>
        <translation>測量(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>Measure first</source>
        <translation>請先測量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>A measurement is going on: wait or cancel</source>
        <translation>正在測量：請等待或取消</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>E&amp;xamples</source>
        <translation>範例(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Recent runs</source>
        <translation>最近的訓練紀錄(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Run</source>
        <translation>訓練(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>T&amp;ime</source>
        <translation>時間(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Help</source>
        <translation>幫助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation>關閉這條訊息</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
</context>
<context>
    <name>MorphController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph_controller.py"/>
        <source>Train or open a run first</source>
        <translation>請先訓練或開啟一個訓練紀錄</translation>
    </message>
</context>
<context>
    <name>MorphPanel</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Drawing {name}</source>
        <translation>畫 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Keep as &amp;{name}</source>
        <translation>存為 {name}(&amp;{name})</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Between A and B</source>
        <translation>A 與 B 之間</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Place between A and B</source>
        <translation>在 A 與 B 之間的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>To the &amp;canvas</source>
        <translation>放到畫布(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Keep two drawings as A and B</source>
        <translation>請把兩幅畫存為 A 和 B</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>The canvas is empty</source>
        <translation>畫布是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Take what is on the canvas</source>
        <translation>取畫布上的內容</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Keep two drawings as A and B first</source>
        <translation>請先把兩幅畫存為 A 和 B</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Go from the code of A to the code of B</source>
        <translation>從 A 的編碼走到 B 的編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Draw on from here</source>
        <translation>從這裡接著畫</translation>
    </message>
</context>
<context>
    <name>NeighbourStrip</name>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Nearest training pictures</source>
        <translation>最近的訓練影像</translation>
    </message>
</context>
<context>
    <name>NeighboursController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/neighbours.py"/>
        <source>Comparing with the training pictures: {share:.0%}</source>
        <translation>正在與訓練影像比較：{share:.0%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/neighbours.py"/>
        <source>Nearest of {count:,} training pictures</source>
        <translation>{count:,} 張訓練影像中最近的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/neighbours.py"/>
        <source>Nearest training pictures, at step {step:,}</source>
        <translation>第 {step:,} 步時最近的訓練影像</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Layers of the network</source>
        <translation>網路的各層</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{part}: {size}</source>
        <translation>{part}：{size}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>frozen: it is not trained now</source>
        <translation>凍結：現在不訓練它</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>its weights moved by {share}</source>
        <translation>它的權重移動了 {share}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Encoder</source>
        <translation>編碼器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Decoder</source>
        <translation>解碼器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{high} × {wide} in colour</source>
        <translation>{high} × {wide}，彩色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{maps} maps of {high} × {wide}</source>
        <translation>{maps} 個 {high} × {wide} 的特徵圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{units} units, {steps} steps in time</source>
        <translation>{units} 個單元，{steps} 個時間步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>1 unit</source>
        <translation>1 個單元</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{n} units</source>
        <translation>{n} 個單元</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>code {number}</source>
        <translation>編碼 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>dead</source>
        <translation>失活</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Active: its standard deviation over the pictures is {std:.3g}</source>
        <translation>活躍：它在各影像上的標準差是 {std:.3g}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>This number hardly changes from picture to picture: it says nothing</source>
        <translation>這個分量在各影像間幾乎不變：它什麼也沒說明</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>{name}: drag, or arrow keys</source>
        <translation>{name}：拖曳，或用方向鍵</translation>
    </message>
</context>
<context>
    <name>OldRunNote</name>
    <message>
        <location filename="../../aeviz/ui/run/old_run.py"/>
        <source>still of “{run}”</source>
        <translation>仍是「{run}」</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>MNIST is not on this machine, so the built-in digits are used. They work at once; choose MNIST as the dataset in Setup to fetch it.</source>
        <translation>這臺機器上沒有 MNIST，所以用內建數字。它們馬上可用；要下載 MNIST，請在訓練設定裡把資料集選為 MNIST。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>A run is in training: stop it before you open another.</source>
        <translation>有一個訓練正在進行：請先停止，再開啟別的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>The recipe in Setup is not for pictures: choose another. {why}</source>
        <translation>訓練設定裡的配方不適用於影像：請選另一個。{why}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>“{name}” is in Setup: stop the run in training, then train.</source>
        <translation>「{name}」已放進訓練設定：請先停止正在進行的訓練，再訓練它。</translation>
    </message>
</context>
<context>
    <name>OwnSetsWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Your pictures</source>
        <translation>您的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Pictures</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Classes</source>
        <translation>類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Add other pictures</source>
        <translation>新增別的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Give it another name</source>
        <translation>換一個名稱</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Re-&amp;link…</source>
        <translation>重新連結(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Say where its folder is now</source>
        <translation>指出它的資料夾現在在哪裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Take it off this list; your files stay where they are</source>
        <translation>從這個列表中去掉；您的檔案留在原處</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>&amp;Use in Setup</source>
        <translation>用於訓練設定(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Train on it next</source>
        <translation>接下來用它訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>{train:,} and {test:,}</source>
        <translation>{train:,} 和 {test:,}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>{path}; for tests {tests}</source>
        <translation>{path}；用於測試的是 {tests}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>No pictures of your own yet: add a folder or a file of them.</source>
        <translation>還沒有您自己的影像：請新增一個裝著影像的資料夾或檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>“{name}” is in Setup.</source>
        <translation>「{name}」已放進訓練設定。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>“{name}” is off the list; its files are still in {path}.</source>
        <translation>「{name}」已從列表中去掉；它的檔案仍在 {path}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Where are the pictures of “{name}” now?</source>
        <translation>「{name}」的影像現在在哪裡？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Where are the test pictures of “{name}” now?</source>
        <translation>「{name}」的測試影像現在在哪裡？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>“{name}” is read from {path} now.</source>
        <translation>「{name}」現在從 {path} 讀取。</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>epoch {epoch} of {epochs}</source>
        <translation>第 {epoch} 輪，共 {epochs} 輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>phase {number} of {count}: {name}</source>
        <translation>第 {number} 階段，共 {count} 個：{name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>step {step:,}</source>
        <translation>第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>step {step:,} of {total:,}</source>
        <translation>第 {step:,} 步，共 {total:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{share:.2%} of the test images right</source>
        <translation>測試影像判對 {share:.2%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{speed:,.0f} samples/s</source>
        <translation>{speed:,.0f} 樣本/秒</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{time} left</source>
        <translation>還需 {time}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{rate:.1f} views/s</source>
        <translation>{rate:.1f} 次/秒</translation>
    </message>
</context>
<context>
    <name>PaletteController</name>
    <message>
        <location filename="../../aeviz/ui/palette/controller.py"/>
        <source>Not now</source>
        <translation>現在不可用</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/controller.py"/>
        <source>Show or hide {panel}</source>
        <translation>顯示或隱藏「{panel}」</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/controller.py"/>
        <source>Setup</source>
        <translation>訓練設定</translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <location filename="../../aeviz/ui/palette/view.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/view.py"/>
        <source>Search all commands and settings</source>
        <translation>搜尋所有命令和設定</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/view.py"/>
        <source>Nothing has this name</source>
        <translation>沒有這個名稱</translation>
    </message>
</context>
<context>
    <name>PanelPictures</name>
    <message>
        <location filename="../../aeviz/ui/panel_pictures.py"/>
        <source>A picture of “{panel}” is on the clipboard.</source>
        <translation>「{panel}」的圖片已在剪貼簿上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/panel_pictures.py"/>
        <source>Save “{panel}” as a picture</source>
        <translation>把「{panel}」存為圖片</translation>
    </message>
</context>
<context>
    <name>PathChoice</name>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>Spherical keeps the length of the code, as a Gaussian prior wants it</source>
        <translation>球面方式保持編碼的長度，符合高斯先驗</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>Way</source>
        <translation>路徑</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>linear</source>
        <translation>直線</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>spherical</source>
        <translation>球面</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <location filename="../../aeviz/ui/window/patience.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PenColours</name>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Choose any colour for the pen</source>
        <translation>為畫筆選任意顏色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Any…</source>
        <translation>任意…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Draw in colour {number} of the pictures, {name}</source>
        <translation>用影像的第 {number} 種顏色（{name}）畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Colour of the pen</source>
        <translation>畫筆顏色</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>Phases of training</source>
        <translation>訓練的各階段</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>Phase {number}: {name}</source>
        <translation>階段 {number}：{name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>shown now</source>
        <translation>正在顯示</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>trains all layers</source>
        <translation>訓練所有層</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>trains {names}</source>
        <translation>訓練 {names}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>frozen: {names}</source>
        <translation>凍結：{names}</translation>
    </message>
</context>
<context>
    <name>PhasesController</name>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>{share:.2%} right</source>
        <translation>判對 {share:.2%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>{loss:.4f} test loss</source>
        <translation>損失 {loss:.4f}</translation>
    </message>
</context>
<context>
    <name>PicturesForm</name>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Height and width that all pictures are brought to</source>
        <translation>所有影像統一成的高和寬</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>What becomes of pictures that are not square</source>
        <translation>不是正方形的影像怎麼辦</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Take the middle</source>
        <translation>取中間部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>All of it, with margins</source>
        <translation>保留全部，四周留邊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Keep colours, or make everything grey</source>
        <translation>保留顏色，還是全部變成灰度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>What is seen through see-through parts</source>
        <translation>透明部分透出什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Make light what is dark: networks learn ink best where it is light on black</source>
        <translation>把暗處變亮：筆跡亮、背景黑時，網路學得最好</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>&amp;Inverted</source>
        <translation>反相(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Not square</source>
        <translation>非正方形</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>See-through</source>
        <translation>透明部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>For tests</source>
        <translation>用於測試</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Share kept for tests</source>
        <translation>留作測試的比例</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Of each class, chosen by the files' names: always the same; never trained on</source>
        <translation>從每一類裡按檔名挑選：每次都一樣；從不用來訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Take other pictures for tests, which lie in a folder or file of their own</source>
        <translation>用另外的影像來測試，它們在單獨的資料夾或檔案裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>&amp;Others</source>
        <translation>另外的(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Folder…</source>
        <translation>資料夾…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>File…</source>
        <translation>檔案…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Not from elsewhere</source>
        <translation>不用別處的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>As they are, {width} × {height}</source>
        <translation>照原樣，{width} × {height}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>{side} × {side}</source>
        <translation>{side} × {side}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>{count:,}, their own</source>
        <translation>{count:,} 張，附帶的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>{count:,} of “{name}”</source>
        <translation>「{name}」的 {count:,} 張</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Your pictures</source>
        <translation>您的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Pictures as prepared</source>
        <translation>準備好的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>As the network will see it</source>
        <translation>網路將看到的樣子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Classes</source>
        <translation>類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Look at another folder: of pictures, one folder a class, or of IDX files</source>
        <translation>看另一個資料夾：一類一個資料夾的影像，或 IDX 檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Folder…</source>
        <translation>資料夾(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Look at another file: NPZ, NPY, CSV</source>
        <translation>看另一個檔案：NPZ、NPY、CSV</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>F&amp;ile…</source>
        <translation>檔案(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Put it on the list of your pictures and into Setup</source>
        <translation>加入您的影像列表，並放進訓練設定</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Add it, and train the recipe in Setup on it</source>
        <translation>新增，並用它訓練設定裡的配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Train on these</source>
        <translation>用它訓練(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a folder or a file with pictures, or drop it onto this window.</source>
        <translation>選擇一個裝著影像的資料夾或檔案，或把它拖到這個視窗上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a folder with pictures</source>
        <translation>選擇裝著影像的資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a file with pictures</source>
        <translation>選擇裝著影像的檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a folder with pictures for tests</source>
        <translation>選擇裝著測試影像的資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a file with pictures for tests</source>
        <translation>選擇裝著測試影像的檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Arrays and tables (*.npz *.npy *.csv *.csv.gz *.gz);;All files (*)</source>
        <translation>陣列和表格 (*.npz *.npy *.csv *.csv.gz *.gz);;所有檔案 (*)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>{name}: {count:,}</source>
        <translation>{name}：{count:,}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>in colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>{title}: {train:,} pictures, {colours}.</source>
        <translation>{title}：{train:,} 張影像，{colours}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>{title}: {train:,} pictures and {test:,} for tests, {colours}.</source>
        <translation>{title}：{train:,} 張影像，另有 {test:,} 張用於測試，{colours}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Sizes: {some} and {count:,} others.</source>
        <translation>尺寸：{some} 和另外 {count:,} 種。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Size: {some} pixels.</source>
        <translation>尺寸：{some} 像素。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>They have no classes.</source>
        <translation>它們沒有類別。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Licence: {licence}</source>
        <translation>許可證：{licence}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Left out: {count:,}, as {reason} ({names}).</source>
        <translation>略過 {count:,} 個，因為{reason}（{names}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>“{name}” is among your pictures: {train:,} to learn from, {test:,} for tests.</source>
        <translation>「{name}」已加入您的影像：{train:,} 張用於學習，{test:,} 張用於測試。</translation>
    </message>
</context>
<context>
    <name>PinButton</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Pin {name}: click chooses it, Delete removes it</source>
        <translation>圖釘 {name}：點選選中，Delete 移除</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Pin {name}</source>
        <translation>圖釘 {name}</translation>
    </message>
</context>
<context>
    <name>PinsBar</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Pins</source>
        <translation>圖釘</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Take all pins off the map</source>
        <translation>取下圖上的所有圖釘</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Clear pins</source>
        <translation>清除圖釘</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Decode this place</source>
        <translation>解碼這個位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Pin this place</source>
        <translation>在這裡釘上圖釘</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Put this picture on the canvas</source>
        <translation>把這張影像放到畫布上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Put this picture on the canvas ({name})</source>
        <translation>把這張影像放到畫布上（{name}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Copy the numbers of this place</source>
        <translation>複製這個位置的數值</translation>
    </message>
</context>
<context>
    <name>PointMeasurement</name>
    <message>
        <location filename="../../aeviz/ui/map/measurement.py"/>
        <source>{title}, of step {step:,}</source>
        <translation>{title}，第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/measurement.py"/>
        <source>Places at step {step:,}</source>
        <translation>第 {step:,} 步的位置</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>What do you expect?</source>
        <translation>您預計會怎樣？</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Less</source>
        <translation>較少</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>{size}%</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Usual</source>
        <translation>預設</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Chosen for you</source>
        <translation>自動選擇</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Processor</source>
        <translation>處理器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>NVIDIA card (CUDA)</source>
        <translation>NVIDIA 顯示卡（CUDA）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Apple chip (Metal)</source>
        <translation>Apple 晶片（Metal）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>A quarter of the usual</source>
        <translation>預設的四分之一</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Half of the usual</source>
        <translation>預設的一半</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Twice the usual</source>
        <translation>預設的兩倍</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Looks</source>
        <translation>外觀</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually as the system: by day and by night what the desktop wants.</source>
        <translation>預設跟隨系統：白天和夜晚都照桌面的樣子。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually 100%: what the desktop wants. Presentation (F5) enlarges it more.</source>
        <translation>預設 100%：照桌面的大小。簡報模式（F5）會再放大。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Movement</source>
        <translation>動畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually as the system. With less, the map, panels and menus are where they go at once, without gliding.</source>
        <translation>預設跟隨系統。選「較少」時，潛空間圖、面板和選單直接到位，不再滑動。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Runs</source>
        <translation>訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually among your own data. Runs grow to some 100 MB; another disk may have more room. Runs that are there already stay where they are.</source>
        <translation>預設與您的其他資料放在一起。訓練紀錄會增長到約 100 MB；別的磁碟也許更寬裕。已有的訓練紀錄留在原處。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually it is fetched once. Name a folder that has its four files already.</source>
        <translation>預設只下載一次。如果某個資料夾裡已有那四個檔案，請在這裡指定。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Processor cores</source>
        <translation>處理器核心</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually all but one: the window needs one, and a core too many makes training several times slower. Counts from the next run on.</source>
        <translation>預設留出一個核心：視窗需要一個，多佔一個會讓訓練慢好幾倍。從下一次訓練起生效。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Calculate on</source>
        <translation>計算裝置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually an NVIDIA card if there is one, else the processor; for the next run.</source>
        <translation>預設有 NVIDIA 顯示卡就用顯示卡，否則用處理器；從下一次訓練起生效。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Recomputing pictures</source>
        <translation>重新計算影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually about half of a core, for the map's background, colours and neighbours while weights change. Less leaves more to training.</source>
        <translation>預設約佔半個核心，用於在權重變化時更新圖的背景、顏色和近鄰。越少，留給訓練的越多。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Points on the map</source>
        <translation>圖上的點數</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually 10,000. More show finer shapes, and are brought up to date later.</source>
        <translation>預設 10,000。點越多，形狀越細，但更新得越晚。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Questions</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Ask before runs go to the wastebasket</source>
        <translation>把訓練紀錄移到資源回收筒之前先詢問</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually not: they can be taken back with Undo.</source>
        <translation>預設不詢問：可以用「復原」找回。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually as the system. Another one comes when the window is made anew: what is open, the layout and the drawing stay; a run in training is saved and can be resumed.</source>
        <translation>預設跟隨系統。換語言要重新建立視窗：開啟的內容、版面和畫都會保留；正在進行的訓練會先儲存，之後可以繼續。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Restart now</source>
        <translation>立即重啟</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>the usual place</source>
        <translation>預設位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Back to the usual</source>
        <translation>恢復預設</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>This run names no classes: train a classifier</source>
        <translation>這個網路不區分類別：請訓練一個分類器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Digits</source>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Pictures</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Layer below</source>
        <translation>下層</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>The matrix appears when the classes are trained</source>
        <translation>分類層訓練之後，混淆矩陣就會出現</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>The layer of classes has not been trained at this step</source>
        <translation>在這一步，分類層還沒有訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>The matrix appears when all points of the map are known</source>
        <translation>潛空間圖的所有點都算出後，混淆矩陣就會出現</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>This run predicts numbers: there are no classes</source>
        <translation>這個網路預測的是數值：沒有類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Prediction</source>
        <translation>預測</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>state carried on</source>
        <translation>狀態延續</translation>
    </message>
</context>
<context>
    <name>QuickExports</name>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Export codes</source>
        <translation>匯出編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Export pictures</source>
        <translation>匯出影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Export metrics</source>
        <translation>匯出指標</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Writing {path}…</source>
        <translation>正在寫出 {path}…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>It is of {origin}.</source>
        <translation>它來自{origin}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Train or open a run first</source>
        <translation>請先訓練或開啟一個訓練紀錄</translation>
    </message>
</context>
<context>
    <name>RecipeBox</name>
    <message>
        <location filename="../../aeviz/ui/naming/recipe_box.py"/>
        <source>What to train</source>
        <translation>訓練什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/naming/recipe_box.py"/>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/naming/recipe_box.py"/>
        <source>The recipe of the run that is shown</source>
        <translation>正在顯示的訓練紀錄的配方</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>New recipe</source>
        <translation>新配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>Stop the run to change this</source>
        <translation>先停止訓練才能改這一項</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>No setting has this name</source>
        <translation>沒有這個名稱的設定</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>Your pictures…</source>
        <translation>您的影像…</translation>
    </message>
</context>
<context>
    <name>RegressionView</name>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>Prediction</source>
        <translation>預測</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>time step</source>
        <translation>時間步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>test MSE {error:.4g}</source>
        <translation>測試 MSE {error:.4g}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>W = {weight}    b = {bias}</source>
        <translation>W = {weight}    b = {bias}</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>{field} back to {value:g}</source>
        <translation>把「{field}」改回 {value:g}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>Lower the rate to {value:g}</source>
        <translation>把學習率降到 {value:g}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>Lower beta to {value:g}</source>
        <translation>把 β 降到 {value:g}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>Stop, and choose a code of {size}</source>
        <translation>停止，並選 {size} 個分量的編碼</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>This run trains without noise: choose a kind of noise for a new run.</source>
        <translation>這個訓練不帶雜訊：請為新的訓練選一種雜訊。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>The run “{name}” was interrupted: it can go on from step {step:,}.</source>
        <translation>訓練「{name}」曾被中斷：可以從第 {step:,} 步繼續。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>Another program is writing this run: what it writes is shown as it comes.</source>
        <translation>另一個程式正在寫這個訓練紀錄：寫出的內容會隨時顯示。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>The program that trained {name} has gone before its end.</source>
        <translation>訓練 {name} 的程式沒有等到結束就退出了。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>Lower the rate tenfold</source>
        <translation>把學習率降到十分之一</translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <location filename="../../aeviz/ui/naming/runs.py"/>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/naming/runs.py"/>
        <source>yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>{share:.1%} right</source>
        <translation>判對 {share:.1%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>error {value}</source>
        <translation>誤差 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>loss {value}</source>
        <translation>損失 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>1 epoch</source>
        <translation>1 輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>{epochs} epochs</source>
        <translation>{epochs} 輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>{epochs} of {planned} epochs, {state}</source>
        <translation>{planned} 輪中的 {epochs} 輪，{state}</translation>
    </message>
</context>
<context>
    <name>RunToolBar</name>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Run</source>
        <translation>訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Networks that were trained before, to look at</source>
        <translation>預先訓練好、可供觀看的網路</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Examples</source>
        <translation>範例</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Continue</source>
        <translation>接著訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>How many more epochs</source>
        <translation>再訓練多少輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source> epochs</source>
        <translation> 輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source> epoch</source>
        <translation> 輪</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Setup has the settings of this run now.</source>
        <translation>訓練設定現在是這次訓練的值。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Copied as “{name}”.</source>
        <translation>已複製為「{name}」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>This run is on the screen: open another one before you delete it.</source>
        <translation>這個訓練紀錄正在顯示：請先開啟另一個，再刪除它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Move {count} runs to the wastebasket?</source>
        <translation>把 {count} 個訓練紀錄移到資源回收筒？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Move this run to the wastebasket?</source>
        <translation>把這個訓練紀錄移到資源回收筒？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>They can be taken back from there.</source>
        <translation>可以從資源回收筒找回。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Moved to the wastebasket: {name}.</source>
        <translation>已移到資源回收筒：{name}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Taken back: {name}.</source>
        <translation>已找回：{name}。</translation>
    </message>
</context>
<context>
    <name>RunsWindow</name>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Runs</source>
        <translation>訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Reading the runs…</source>
        <translation>正在讀取訓練紀錄…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Last test</source>
        <translation>最近測試</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Starred runs</source>
        <translation>加星的訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Use its &amp;settings</source>
        <translation>採用其設定(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>S&amp;tar</source>
        <translation>加星(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Move to &amp;wastebasket</source>
        <translation>移到資源回收筒(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Search the runs</source>
        <translation>搜尋訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Search by name, data or note</source>
        <translation>按名稱、資料或備註搜尋</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>★ only</source>
        <translation>只看 ★</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Show starred runs alone</source>
        <translation>只顯示加星的訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>A note about this run</source>
        <translation>關於這個訓練紀錄的備註</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Click to star this run, or not</source>
        <translation>點選給這個訓練紀錄加星或去星</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>No run has this name</source>
        <translation>沒有這個名稱的訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>There are no runs yet</source>
        <translation>還沒有訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Choose a run first</source>
        <translation>請先選一個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Choose a single run</source>
        <translation>請只選一個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Choose two or more runs (Ctrl+click)</source>
        <translation>請選兩個或更多訓練紀錄（Ctrl+點選）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>A run in training cannot be deleted: stop it first</source>
        <translation>正在訓練的不能刪除：請先停止</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>New pictures</source>
        <translation>新影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>Decoded from a random code</source>
        <translation>由隨機編碼解碼而來</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>&amp;Again</source>
        <translation>再來一次(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>&amp;Save PNG…</source>
        <translation>儲存 PNG(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>New pictures of “{name}”</source>
        <translation>「{name}」的新影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>Drawing new codes, and decoding them…</source>
        <translation>正在抽取新編碼並解碼…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>Draw other random codes</source>
        <translation>再抽一批隨機編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <location filename="../../aeviz/ui/window/save_dialog.py"/>
        <source>Wrote {path}.</source>
        <translation>已寫出 {path}。</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <location filename="../../aeviz/ui/map/plane/colour_scale.py"/>
        <source>{title}, from {low} to {high}</source>
        <translation>{title}，從 {low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <location filename="../../aeviz/ui/setup/section.py"/>
        <source>Hide these settings</source>
        <translation>收起這些設定</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/section.py"/>
        <source>Show more settings</source>
        <translation>顯示更多設定</translation>
    </message>
</context>
<context>
    <name>SelectionPanel</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Selected pictures</source>
        <translation>選中的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Write numbers, labels and places of these pictures as CSV</source>
        <translation>把這些影像的編號、標籤和位置寫成 CSV</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Select nothing</source>
        <translation>取消選擇</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>{count:,} pictures, {share:.0%} of them {name}</source>
        <translation>{count:,} 張影像，其中 {share:.0%} 是 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>{count:,} pictures</source>
        <translation>{count:,} 張影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>1 picture of {name}</source>
        <translation>1 張影像，屬於 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>1 picture</source>
        <translation>1 張影像</translation>
    </message>
</context>
<context>
    <name>SetupController</name>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>About {time} left</source>
        <translation>大約還剩 {time}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>Perhaps {time}: not measured here yet</source>
        <translation>也許需要 {time}：尚未在這裡測量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>The whole training takes about {time} here</source>
        <translation>整個訓練在這裡大約需要 {time}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>Takes about {time} here</source>
        <translation>在這裡大約需要 {time}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>{count} min</source>
        <translation>{count} 分鐘</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>{count:.1f} h</source>
        <translation>{count:.1f} 小時</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Search the settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Undo in Setup</source>
        <translation>復原訓練設定的改動</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Redo in Setup</source>
        <translation>重做訓練設定的改動</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Nothing to undo</source>
        <translation>沒有可復原的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Nothing to redo</source>
        <translation>沒有可重做的</translation>
    </message>
</context>
<context>
    <name>ShownRun</name>
    <message>
        <location filename="../../aeviz/ui/run/shown_run.py"/>
        <source>Another program is writing this run</source>
        <translation>另一個程式正在寫這個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/shown_run.py"/>
        <source>This network is not trained yet: press Train</source>
        <translation>這個網路還沒有訓練：請按「訓練」</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/shown_run.py"/>
        <source>An example stays as it is: Train starts a run of your own</source>
        <translation>範例保持不變：按「訓練」會開始您自己的訓練</translation>
    </message>
</context>
<context>
    <name>SignalPlot</name>
    <message>
        <location filename="../../aeviz/ui/widgets/plots/signal_plot.py"/>
        <source>Signals of the batch</source>
        <translation>這一批的訊號</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/plots/signal_plot.py"/>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/plots/signal_plot.py"/>
        <source>prediction</source>
        <translation>預測</translation>
    </message>
</context>
<context>
    <name>SingleDigitView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Original</source>
        <translation>原圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>&amp;Next random picture</source>
        <translation>隨機換一張(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>My &amp;drawing</source>
        <translation>我的畫(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Test a picture first</source>
        <translation>請先測試一張影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Invert 15% of the pixels of a test picture</source>
        <translation>把一張測試影像 15% 的像素反相</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Invert 15% of the pixels of your drawing</source>
        <translation>把您的畫 15% 的像素反相</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Write the three pictures as PNG, or the figures as CSV</source>
        <translation>把三張影像寫成 PNG，或把數值寫成 CSV</translation>
    </message>
</context>
<context>
    <name>SpeedBox</name>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>How fast to train: slowly enough to watch single steps (&lt; slower, &gt; faster)</source>
        <translation>訓練有多快：慢到能看清每一步（&lt; 更慢，&gt; 更快）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Speed of training</source>
        <translation>訓練速度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Hold training to some steps a second, to watch them</source>
        <translation>把訓練限制在每秒幾步，以便觀察</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>1 step/s</source>
        <translation>1 步/秒</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>{number} steps/s</source>
        <translation>{number} 步/秒</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../aeviz/ui/lessons/stage.py"/>
        <source>The lesson keeps this as it is</source>
        <translation>課程裡這一項保持不變</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Stages of the step</source>
        <translation>一步的各環節</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Batch</source>
        <translation>批</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Noise</source>
        <translation>雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Encode</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Decode</source>
        <translation>解碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Classify</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Predict</source>
        <translation>預測</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Look at this part of the step again</source>
        <translation>再看一遍這一步的這個環節</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Setup has a value that cannot be used. {reason}</source>
        <translation>訓練設定裡有一個值不能用。{reason}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Your own run now trains on other data than the example shows: {data}.</source>
        <translation>您自己的訓練現在用的資料與範例顯示的不同：{data}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Your own run now trains on other data than the example shows: {data}, as MNIST is not on this machine. Choose MNIST in Setup to fetch it for the next run.</source>
        <translation>您自己的訓練現在用的資料與範例顯示的不同：{data}，因為這臺機器上沒有 MNIST。要在下一次訓練時下載它，請在訓練設定裡選 MNIST。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>This run keeps its own settings; what you changed in Setup beside learning rate and noise strength counts for the next new run.</source>
        <translation>這次訓練保持它自己的設定；除學習率和雜訊強度外，您在訓練設定裡改動的值從下一次新的訓練起生效。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Get {title} and train</source>
        <translation>下載 {title} 並訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Choose folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Use built-in digits</source>
        <translation>使用內建數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>MNIST is not on this machine yet (11 MB to fetch).</source>
        <translation>這臺機器上還沒有 MNIST（需下載 11 MB）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>{title} is not on this machine yet ({size} MB to fetch).</source>
        <translation>這臺機器上還沒有 {title}（需下載 {size} MB）。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Getting the pictures %p%</source>
        <translation>正在獲取影像 %p%</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Comparing the pictures %p%</source>
        <translation>正在比較影像 %p%</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Preparing data and network</source>
        <translation>正在準備資料和網路</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Stopping and saving</source>
        <translation>正在停止並儲存</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Interrupted</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Not trained yet</source>
        <translation>尚未訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Testing: {share:.0%}</source>
        <translation>正在測試：{share:.0%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Example, shown on its own {digits}: Train starts a run of your own</source>
        <translation>範例，用自帶的影像顯示（{digits}）：按「訓練」會開始您自己的訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Not trained yet: this is what the network gets, and makes of it</source>
        <translation>尚未訓練：這是網路得到的輸入，和它給出的輸出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>by another program</source>
        <translation>由另一個程式訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>by another program, process {id}</source>
        <translation>由另一個程式訓練，程序 {id}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>on {host}, process {id}</source>
        <translation>在 {host} 上，程序 {id}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>in {count} processes</source>
        <translation>由 {count} 個行程訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>its folder cannot be read now</source>
        <translation>現在讀不到它的資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>newest word {age:.0f} s ago</source>
        <translation>最近一次消息在 {age:.0f} 秒前</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>nothing is saved</source>
        <translation>什麼都沒有儲存</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>saved at step {step:,}</source>
        <translation>儲存到第 {step:,} 步</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <location filename="../../aeviz/ui/steps/view.py"/>
        <source>Step by step</source>
        <translation>逐步觀察</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Step {step:,} (epoch {epoch}, batch {batch:,} of {batches:,})</source>
        <translation>第 {step:,} 步（第 {epoch} 輪，第 {batch:,} 批，共 {batches:,} 批）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>A batch of {size:,} is taken.</source>
        <translation>取出一批，共 {size:,} 個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The frozen layers have passed the batch on; they learn nothing now.</source>
        <translation>凍結的層已把這一批傳了過去；它們現在不學習。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The inputs are corrupted; the clean pictures stay the target.</source>
        <translation>給輸入加上雜訊；乾淨的影像仍是目標。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The encoder makes a code of {code:,} numbers of each.</source>
        <translation>編碼器把每個輸入變成 {code:,} 個分量的編碼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Only the {active} largest numbers of each code are kept.</source>
        <translation>每個編碼只保留最大的 {active} 個分量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The decoder restores from the codes alone.</source>
        <translation>解碼器只憑編碼來重建。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The last layer gives every class a probability.</source>
        <translation>最後一層給出每個類別的機率。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The last layer predicts the numbers.</source>
        <translation>最後一層給出預測值。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Outputs and targets are compared: the loss is {loss:.4g}.</source>
        <translation>把輸出與目標相比：損失是 {loss:.4g}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Every weight moves a little against the loss (learning rate {rate:.3g}).</source>
        <translation>每個權重都朝著減小損失的方向移動一點（學習率 {rate:.3g}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>A batch of {size:,} is taken; the first ones are shown.</source>
        <translation>取出一批，共 {size:,} 個；顯示最前面的幾個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The encoder makes one number of each.</source>
        <translation>編碼器把每個輸入變成一個數。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>A code is drawn at random around each mean, as wide as its deviation.</source>
        <translation>在每個平均值周圍隨機抽取一個編碼，散佈範圍就是它的標準差。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Of each code the first numbers are kept; how many is drawn for each picture.</source>
        <translation>每個編碼只保留前面的分量；保留幾個，對每張影像隨機抽取。</translation>
    </message>
</context>
<context>
    <name>StepsController</name>
    <message>
        <location filename="../../aeviz/ui/steps/controller.py"/>
        <source>Take a single step (.) or choose a slow speed above, and see here what happens to a batch.</source>
        <translation>單步進行（.），或在上面選一個慢速，就能在這裡看到一批影像經歷了什麼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/controller.py"/>
        <source>loss {loss:.4g}</source>
        <translation>損失 {loss:.4g}</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Pictures on the way</source>
        <translation>沿途的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>How many pictures the strip has</source>
        <translation>影像條有多少張影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Number of pictures</source>
        <translation>影像張數</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Keep this strip here</source>
        <translation>把這條影像條留在這裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Write all strips as PNG</source>
        <translation>把所有影像條寫成 PNG</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Remove the line and its strip</source>
        <translation>移除這條線和它的影像條</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Kind of noise</source>
        <translation>雜訊種類</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>What is plotted</source>
        <translation>繪製什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Quality at each strength</source>
        <translation>各強度下的品質</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Quality against strength of the noise</source>
        <translation>品質隨雜訊強度的變化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Restore test images at eleven strengths</source>
        <translation>用十一種強度來重建測試影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>How much noise of each strength this run removes, beside what simple filters do</source>
        <translation>這個網路在各種強度下能去掉多少雜訊，並與簡單的濾波器對比</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>It is measured when training is over; press Measure to have it now.</source>
        <translation>訓練結束後會自動測量；按「測量」可立即測量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Write the table as CSV, or the plot as PNG</source>
        <translation>把表格寫成 CSV，或把曲線圖寫成 PNG</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Measure first</source>
        <translation>請先測量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>PSNR, dB</source>
        <translation>PSNR（dB）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>strength of the noise</source>
        <translation>雜訊強度</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>Do this</source>
        <translation>請這樣做</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>First say what you expect</source>
        <translation>請先說說您的預計</translation>
    </message>
</context>
<context>
    <name>TimelineController</name>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>went on from another run</source>
        <translation>從另一個訓練紀錄接著訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>phase {number}: {name}</source>
        <translation>階段 {number}：{name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>Pause the film</source>
        <translation>暫停播放</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>Play the stored steps</source>
        <translation>播放存下的各步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Play the stored steps</source>
        <translation>播放存下的各步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>There is only one stored step yet</source>
        <translation>目前只存下了一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>This is the first stored step</source>
        <translation>這是存下的第一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>This is the last stored step</source>
        <translation>這是存下的最後一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>No phase began and no value was changed before this step</source>
        <translation>這一步之前沒有開始新階段，也沒有改過值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>No phase begins and no value is changed after this step</source>
        <translation>這一步之後沒有開始新階段，也沒有改過值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Back to a change of phase or value</source>
        <translation>退到上一次換階段或改值之處</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Previous stored step</source>
        <translation>存下的上一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Next stored step</source>
        <translation>存下的下一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>On to a change of phase or value</source>
        <translation>進到下一次換階段或改值之處</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Last stored step</source>
        <translation>存下的最後一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Live</source>
        <translation>即時</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Follow the newest step</source>
        <translation>跟隨最新的一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Drag to look at an earlier step, or use the arrow keys</source>
        <translation>拖曳可看更早的一步，也可用方向鍵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>There are no stored steps yet: press Train</source>
        <translation>還沒有存下任何一步：請按「訓練」</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Pen</source>
        <translation>畫筆</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Pen (P)</source>
        <translation>畫筆（P）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Eraser (E): erase a part, and see it completed; networks trained with occlusion or masking as their noise do it best</source>
        <translation>橡皮（E）：擦去一部分，看網路把它補全；用遮擋或掩碼作雜訊訓練的網路補得最好</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Add noise</source>
        <translation>加雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Add noise (N): spray grains under the pen</source>
        <translation>加雜訊（N）：在筆下噴出雜點</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Picture of the set</source>
        <translation>資料集中的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Start from a picture of the set (S); again for another one</source>
        <translation>從資料集的一張影像開始（S）；再按一次換一張</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Thickness</source>
        <translation>粗細</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Undo ({key})</source>
        <translation>復原（{key}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Redo ({key})</source>
        <translation>重做（{key}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Nothing to undo</source>
        <translation>沒有可復原的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Nothing to redo</source>
        <translation>沒有可重做的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>The drawing is empty</source>
        <translation>畫布上還沒有畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Clear (Delete)</source>
        <translation>清空（Delete）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Thickness: {value} ([ thinner, ] thicker)</source>
        <translation>粗細：{value}（[ 變細，] 變粗）</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/window.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/window.py"/>
        <source>This window is at work: wait or cancel</source>
        <translation>此視窗正在工作：請等待或取消</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/window.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>ToolsController</name>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>This run has no network for pictures to look into</source>
        <translation>這個訓練紀錄沒有可以看內部的影像網路</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>step {step:,}, test picture {number} (class {name})</source>
        <translation>第 {step:,} 步，測試影像 {number}（類別 {name}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>step {step:,}, test picture {number}</source>
        <translation>第 {step:,} 步，測試影像 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>Train or open a run first</source>
        <translation>請先訓練或開啟一個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>This run has no pictures</source>
        <translation>這個訓練紀錄沒有影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>This run decodes no pictures</source>
        <translation>這個訓練紀錄不解碼影像</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>End the tour (Esc)</source>
        <translation>結束導覽（Esc）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Back</source>
        <translation>上一條</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>The hint before (Left)</source>
        <translation>上一條提示（←）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Next</source>
        <translation>下一條</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>The next hint (Right)</source>
        <translation>下一條提示（→）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>End the tour, and choose a lesson of half an hour</source>
        <translation>結束導覽，選一節半小時的課</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Lessons…</source>
        <translation>課程…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>This is the first hint</source>
        <translation>這是第一條提示</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Draw here</source>
        <translation>在這裡畫</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Draw a digit with the mouse. It is made noisy, and beside it is what the network makes of it, at every stroke.</source>
        <translation>用滑鼠畫一個數字。它會被加上雜訊，旁邊是網路的輸出，每一筆都會更新。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Drawn, and restored.</source>
        <translation>畫好了，也重建了。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Every point is a digit</source>
        <translation>每個點是一個數字</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Two numbers say where each digit lies. Click or drag: the picture that belongs there is drawn on the canvas.</source>
        <translation>兩個數說明每個數字在哪裡。點選或拖曳：屬於那裡的影像會畫到畫布上。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>A place became a picture.</source>
        <translation>一個位置變成了一張影像。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>How many numbers?</source>
        <translation>用幾個數？</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Draw, and slide to 2: that much of a digit is its place on the map. Every further number adds to those before it.</source>
        <translation>畫一個數字，再滑到 2：數字剩下的就是它在圖上的位置。之後每多一個數，就在前面的基礎上再添一點。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>More numbers, more of the digit.</source>
        <translation>數越多，數字越完整。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Let it learn</source>
        <translation>讓它學習</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Train, or Space, starts a new run of your own with the recipe at the top left. Curves, digits and map move while it learns.</source>
        <translation>按「訓練」或空格，就用左上角的配方開始您自己的一次新訓練。學習時，曲線、數字和潛空間圖都在變化。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>It learns.</source>
        <translation>它在學習。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Look back</source>
        <translation>回頭看</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Slide to an earlier step of a run and see what the network could do then; Live returns. The question marks explain every panel.</source>
        <translation>滑到訓練更早的一步，看網路那時能做什麼；「即時」回到現在。問號會解釋每個面板。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>That was then.</source>
        <translation>那是當時的樣子。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Wait until the run is ready or has ended</source>
        <translation>請等訓練就緒或結束</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Nothing is training</source>
        <translation>沒有正在進行的訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Train or open a run first</source>
        <translation>請先訓練或開啟一個訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Pause after this step</source>
        <translation>做完這一步就暫停</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>&amp;Continue</source>
        <translation>繼續(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Go on training</source>
        <translation>繼續訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Start a new run with the settings in Setup</source>
        <translation>用訓練設定裡的值開始新的訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>&amp;Train</source>
        <translation>訓練(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>A run is in training</source>
        <translation>有一個訓練正在進行</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Nothing of this run is saved</source>
        <translation>這次訓練什麼都沒有儲存</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>This run has done all its epochs: train more</source>
        <translation>這次訓練已做完所有輪：可以再訓練幾輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Train {count} &amp;more</source>
        <translation>再訓練 {count} 輪(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Train more</source>
        <translation>再訓練幾輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Training goes at full speed already</source>
        <translation>訓練已是全速</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Training cannot be slower; . takes single steps</source>
        <translation>訓練不能再慢了；按 . 單步進行</translation>
    </message>
</context>
<context>
    <name>TraversalController</name>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>Press Train to see what the numbers of the code do</source>
        <translation>按「訓練」，看編碼的各分量起什麼作用</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>This run predicts numbers: it has no codes</source>
        <translation>這個網路預測的是數值：沒有編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>This network has no decoder: choose a run of an autoencoder</source>
        <translation>這個網路沒有解碼器：請選一個自編碼器的訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>mean code of all pictures</source>
        <translation>所有影像的平均編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code of pin {name}</source>
        <translation>圖釘 {name} 的編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code picked on the map</source>
        <translation>在圖上選取的編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code changed by hand</source>
        <translation>手動改過的編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code {0} − {1} + {2}</source>
        <translation>編碼 {0} − {1} + {2}</translation>
    </message>
</context>
<context>
    <name>TraversalView</name>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Traversal</source>
        <translation>編碼遍歷</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Numbers that vary more</source>
        <translation>變化更大的分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Numbers that vary less</source>
        <translation>變化更小的分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>How many numbers?</source>
        <translation>用幾個數？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Decode the first so many numbers of the code alone.</source>
        <translation>只解碼編碼的前這麼多個分量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>{first}–{last} of {size} numbers, {active} active</source>
        <translation>第 {first}–{last} 個，共 {size} 個分量，{active} 個活躍</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>{size} numbers, {active} active</source>
        <translation>共 {size} 個分量，{active} 個活躍</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>1 number, {active} active</source>
        <translation>共 1 個分量，{active} 個活躍</translation>
    </message>
</context>
<context>
    <name>TsneJob</name>
    <message>
        <location filename="../../aeviz/ui/jobs/tsne.py"/>
        <source>t-SNE has ended without a result: try it again, or use PCA.</source>
        <translation>t-SNE 沒有得出結果就結束了：請再試一次，或改用 PCA。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/jobs/tsne.py"/>
        <source>The process for t-SNE could not be started: use PCA.</source>
        <translation>無法啟動 t-SNE 的程序：請改用 PCA。</translation>
    </message>
</context>
<context>
    <name>TunedNote</name>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Put these values into Setup, for the next run</source>
        <translation>把這些值放進訓練設定，供下一次訓練使用</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Use for the next run</source>
        <translation>用於下一次訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>The run that is shown was tuned: {values}.</source>
        <translation>正在顯示的訓練在進行中調過：{values}。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../aeviz/ui/window/undoing.py"/>
        <source>Nothing to undo</source>
        <translation>沒有可復原的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/undoing.py"/>
        <source>Nothing to redo</source>
        <translation>沒有可重做的</translation>
    </message>
</context>
<context>
    <name>Untrained</name>
    <message>
        <location filename="../../aeviz/ui/run/untrained.py"/>
        <source>All panels still show the run “{run}”. Train begins “{recipe}”.</source>
        <translation>所有面板顯示的仍是「{run}」。按「訓練」會開始「{recipe}」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/untrained.py"/>
        <source>Look at it untrained</source>
        <translation>看看未訓練的樣子</translation>
    </message>
</context>
<context>
    <name>ViewHelp</name>
    <message>
        <location filename="../../aeviz/ui/window/panels/panel_help.py"/>
        <source>What am I looking at?</source>
        <translation>我在看什麼？</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This is the recipe: everything that decides what is trained, and how. Point at a field to read what it means; values that you changed are shown in bold and can be set back. Most values count for the next new run. Learning rate and noise strength act at once, also on a run in training, and the loss curve shows where. Try another noise strength and press Train.</source>
        <translation>這是配方：它決定訓練什麼、怎樣訓練。指向一項可以讀到它的含義；您改過的值用粗體顯示，可以改回。大多數值從下一次新的訓練起生效。學習率和雜訊強度立即生效，對正在進行的訓練也是，損失曲線會標出在哪裡改的。換一個雜訊強度，再按「訓練」試試。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>These curves show how wrong the network is after every step of training: the lower, the better. The solid line is the loss on the training images, smoothed over its pale zigzag; the dashed line with points is the loss on test images, which are never trained on. Where the solid line falls and the dashed one rises, the network learns by heart. Click into the plot to look at that step in all panels; turn the wheel to zoom, and press Auto to follow again.</source>
        <translation>這些曲線顯示網路在每一步訓練之後錯得有多厲害：越低越好。實線是訓練影像上的損失，由淺色的鋸齒線平滑而來；帶點的虛線是測試影像上的損失，網路從不用它們訓練。如果實線下降而虛線上升，網路就是在死記硬背。點選圖中任一處，所有面板都會顯示那一步；用滾輪縮放，按「自動」重新跟隨。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This is one step of training, part after part: a batch is taken, corrupted if the recipe has noise, encoded, decoded and compared, and the weights move a little. The blocks are the layers of the network, the higher the more units; hatched ones are frozen. The pictures below are the first of the batch, with the loss of each. Press . for one step, or choose a slow speed above and press Train; click a part to look at it again. Under the blocks the last part shows how far the weights of each layer moved.</source>
        <translation>這是訓練的一步，一個環節接一個環節：取出一批，如果配方有雜訊就加雜訊，然後編碼、解碼、比較，權重移動一點。方塊是網路的各層，單元越多就越高；帶斜線的是凍結的。下面的影像是這一批的前幾張，並附有各自的損失。按 . 做一步，或在上面選一個慢速再按「訓練」；點選一個環節可以再看一遍。最後一個環節在方塊下面顯示各層的權重移動了多少。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Each column is one test picture, always the same ones: as it is, with noise if the recipe has any, as the network restores it, and the difference, blue where the result is too dark and orange where it is too bright. The number is the PSNR in decibels: the higher, the more alike are original and result. A classifier shows instead whether it names the picture rightly; a network that predicts numbers shows its curve. Choose another noise above to see what the network has never met, and click a picture to put it onto the canvas.</source>
        <translation>每一欄是一張測試影像，始終是同樣的幾張：原樣；如果配方有雜訊，則是加雜訊後的；網路的重建；以及差異，藍色是結果太暗，橙色是太亮。數值是以分貝計的 PSNR：越高，原圖與結果越相似。分類器則顯示它是否判對了影像；預測數值的網路顯示它的曲線。在上面換一種雜訊，看看網路從沒見過的情形；點選一張影像，把它放到畫布上。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This matrix is for classifiers: a row for each true class, a column for what the network takes the picture for. What lies on the diagonal is right; every other cell counts one kind of mistake, the darker the more often. Click a cell to see its pictures, and a picture to put it onto the canvas.</source>
        <translation>這個矩陣屬於分類器：每列是一個真實類別，每欄是網路把影像認作的類別。對角線上的是判對的；其他每一格都是一種錯誤的次數，越深越多。點選一格看它的影像，點選影像把它放到畫布上。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Every point is a test picture, placed by its code: the few numbers that the network keeps of a picture. Pictures that look alike to the network lie together. Move the pointer to see what the network draws at that place; click or drag to put it onto the canvas, also where no picture lies. Your own drawing appears as a mark. A code of two numbers is the map itself; of a longer code the map can only show a shadow, and the box above says which one.</source>
        <translation>每個點是一張測試影像，位置由它的編碼決定：網路為一張影像保留的那幾個數。在網路看來相似的影像會聚在一起。移動游標，看網路在那個位置畫出什麼；點選或拖曳就把它放到畫布上，沒有影像的地方也行。您自己的畫會顯示為一個標記。兩個分量的編碼就是圖本身；更長的編碼，圖上只能看到它的一個投影，上面的選框說明是哪一個。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Draw on the left. A digit is centred and scaled like MNIST's, noise is added, and on the right is what the network makes of it, at every stroke. Below are the steps between, the code, and the training pictures whose codes are nearest. Erase a part and see it completed, or choose more noise and see when the network fails. Draw something quite different: the network can only draw what it has learned.</source>
        <translation>在左邊畫。數字會像 MNIST 那樣居中並縮放，再加上雜訊，右邊就是網路的輸出，每一筆都會更新。下面是中間的各步、編碼，以及編碼最接近的訓練影像。擦去一部分，看它被補全；或選更強的雜訊，看網路什麼時候失敗。畫點完全不同的東西：網路只會畫它學過的。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>These are drawings that you kept; they belong to you and not to a run. Click one to see it through the network that is open, at the step that is shown. Above, keep two drawings as A and B and move the slider: the pictures between them are decoded from the codes between theirs. A network with a good code passes through pictures like the data's, not through two faint ones on top of each other.</source>
        <translation>這些是您儲存的畫；它們屬於您，不屬於某個訓練紀錄。點選一幅，看它經過開啟的網路、在顯示的那一步是什麼樣子。在上面把兩幅畫存為 A 和 B，再移動滑桿：中間的影像由兩者編碼之間的編碼解碼而來。編碼學得好的網路，中間經過的是像資料一樣的影像，而不是兩個淡影疊在一起。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Here the network is measured as a remover of noise. Strength restores test images under ever more noise and compares it with simple filters that learn nothing; the higher the curve, the better. Runs shows how runs do on kinds of noise that they were not trained on. The last tab inverts 15% of the pixels of a picture or of your drawing. A network is often best at just the noise that it was trained with.</source>
        <translation>這裡測量網路去噪的能力。「強度」用越來越強的雜訊來重建測試影像，並與不學習的簡單濾波器相比；曲線越高越好。「訓練紀錄」顯示各網路面對沒有訓練過的雜訊時表現如何。最後一頁把一張影像或您的畫 15% 的像素反相。網路往往恰好在訓練時的那種雜訊上最好。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Every row is one number of the code. Its strip shows what the network draws when only this number changes and the others stay as they are. Move a slider to change the picture on the canvas. Numbers that vary most from picture to picture come first; one marked dead hardly changes at all. Look for a number that means something: slant, thickness, a loop.</source>
        <translation>每一列是編碼的一個分量。影像條顯示只改變這個分量、其餘不變時網路畫出什麼。移動滑桿來改變畫布上的影像。在各影像間變化最大的分量排在最前；標為「失活」的幾乎不變。找一個有含義的分量：傾斜、粗細、一個圈。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Here runs stand beside each other: their figures, their curves, and the same digits through each network. Check two or more of the runs on the left and press Compare; the drawing on the canvas goes through all of them, too. Figures in one table are of one kind of data only if it says so.</source>
        <translation>這裡把幾個訓練紀錄並排比較：它們的指標、曲線，以及同樣的數字經過各個網路的樣子。在左邊勾選兩個或更多訓練紀錄，再按「比較」；畫布上的畫也會經過所有網路。一張表裡的指標，只有註明時才是同一份資料的。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>These are the network's own pictures: the filters of its first layer, the atoms that its decoder draws with, and what every layer makes of the digit that you clicked last. Grey is zero, white positive, black negative. Slide the timeline and see them form; a unit that never answers is dead.</source>
        <translation>這些是網路自己的影像：第一層的濾波器，解碼器用來作畫的原子，以及各層怎樣看待您最後點選的那個數字。灰色為零，白色為正，黑色為負。拖曳時間軸，看它們怎樣形成；從不反應的單元是失活的。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Here a run is measured on all test images, which it never learned from. Press Measure; every figure has a sentence beside it that says what it is, and pointing at it says how it is counted. The table can be copied and exported.</source>
        <translation>這裡用所有測試影像來測量，網路從沒學過它們。按「測量」；每項指標旁邊都有一句話說明它是什麼，指向它可以讀到是怎麼算的。表格可以複製和匯出。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This is the whole run, from its first step to the newest. Slide back, and pictures, map and your own drawing are shown as they were at that step; or play all stored steps as a film. Small ticks mark where a phase began or a value was changed; the flags jump between them. Live returns to the newest step; training goes on meanwhile. An example that ships with aeviz has its last step only: train a run of your own to slide through it.</source>
        <translation>這是整個訓練，從第一步到最新的一步。向回拖，影像、潛空間圖和您自己的畫都顯示為那一步的樣子；也可以把存下的各步像電影一樣播放。小刻度標出階段開始或值被改動的地方；小旗在它們之間跳轉。「即時」回到最新的一步；其間訓練照常進行。隨 aeviz 附帶的範例只有最後一步：訓練一個您自己的，就能前後拖曳。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../aeviz/ui/naming/words.py"/>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Reconstruct</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Classify</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Regress</source>
        <translation>迴歸</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Built-in digits</source>
        <translation>內建數字</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>A line with noise</source>
        <translation>帶雜訊的直線</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sine and cosine</source>
        <translation>正弦與餘弦</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>−0.5 to 0.5</source>
        <translation>−0.5 到 0.5</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standardised</source>
        <translation>標準化</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Masking</source>
        <translation>掩碼</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Salt and pepper</source>
        <translation>椒鹽</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Inversion</source>
        <translation>反相</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Occlusion</source>
        <translation>遮擋</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dense</source>
        <translation>全連接</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Convolutional</source>
        <translation>卷積</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Recurrent</source>
        <translation>循環</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Linear</source>
        <translation>線性</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Strided filters</source>
        <translation>步進卷積</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Simple</source>
        <translation>簡單</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Normal</source>
        <translation>常態</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Truncated normal</source>
        <translation>截斷常態</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Variational</source>
        <translation>變分</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>k-sparse</source>
        <translation>k-稀疏</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Nested</source>
        <translation>巢狀</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Kullback–Leibler</source>
        <translation>KL 散度</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Contractive</source>
        <translation>收縮</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Neighbours</source>
        <translation>鄰居</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>InfoNCE</source>
        <translation>InfoNCE</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Mean squared error</source>
        <translation>均方誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Half of the squared error</source>
        <translation>平方誤差的一半</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Constant</source>
        <translation>恆定</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Cosine</source>
        <translation>餘弦</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>One cycle</source>
        <translation>單週期</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Shuffled</source>
        <translation>打亂</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Blocks from random places</source>
        <translation>隨機位置的連續塊</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>As stored</source>
        <translation>按儲存順序</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sliding</source>
        <translation>滑動</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>32 bits</source>
        <translation>32 位</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>16 bits (bfloat16)</source>
        <translation>16 位（bfloat16）</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>As the processor likes</source>
        <translation>由處理器決定</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Run</source>
        <translation>訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Pre-trained</source>
        <translation>預訓練</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Epoch</source>
        <translation>輪</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Last step</source>
        <translation>最後一步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Fingerprint of the data</source>
        <translation>資料指紋</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Trained on other data</source>
        <translation>用別的資料訓練</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Test images</source>
        <translation>測試影像數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Test items</source>
        <translation>測試項數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Labelled images</source>
        <translation>帶標籤的影像數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>PSNR, dB</source>
        <translation>PSNR（dB）</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>PSNR of the input, dB</source>
        <translation>輸入的 PSNR（dB）</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>SSIM of the input</source>
        <translation>輸入的 SSIM</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Negative evidence lower bound</source>
        <translation>負證據下界</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Its standard error</source>
        <translation>其標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Draws of the codes</source>
        <translation>編碼抽樣次數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Its reconstruction part</source>
        <translation>其中的重建部分</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Its divergence part</source>
        <translation>其中的散度部分</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Importance-weighted bound</source>
        <translation>重要性加權下界</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of this bound</source>
        <translation>這個下界的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Evidence lower bound of the same images</source>
        <translation>同一批影像的證據下界</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Draws in this bound</source>
        <translation>這個下界的抽樣次數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Images in this bound</source>
        <translation>這個下界的影像數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Accuracy</source>
        <translation>準確率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Nearest neighbour agrees</source>
        <translation>最近鄰一致率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>5 nearest neighbours agree</source>
        <translation>5 近鄰一致率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>10 nearest neighbours agree</source>
        <translation>10 近鄰一致率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Linear classifier on codes</source>
        <translation>編碼上的線性分類器</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Active numbers</source>
        <translation>活躍分量數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dead numbers</source>
        <translation>失活分量數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dead units of each layer</source>
        <translation>各層的失活單元</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dead hidden units</source>
        <translation>失活的隱藏單元數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Mean activity</source>
        <translation>平均活化</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Share of zeros</source>
        <translation>零的比例</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Norm of the Jacobian</source>
        <translation>雅可比範數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Deviation of the code's numbers</source>
        <translation>編碼各分量的標準差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Variance of the code's numbers</source>
        <translation>編碼各分量的變異數</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Phases</source>
        <translation>各階段</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Accuracy before fine-tuning</source>
        <translation>微調前的準確率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Confusion</source>
        <translation>混淆矩陣</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Error of each colour</source>
        <translation>各顏色的誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Error by numbers kept</source>
        <translation>按保留分量數的誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the mean squared error</source>
        <translation>均方誤差的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the binary cross-entropy</source>
        <translation>二元交叉熵的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the PSNR</source>
        <translation>PSNR 的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the SSIM</source>
        <translation>SSIM 的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the accuracy</source>
        <translation>準確率的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the cross-entropy</source>
        <translation>交叉熵的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error with the nearest neighbour</source>
        <translation>最近鄰一致率的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error with 5 neighbours</source>
        <translation>5 近鄰一致率的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error with 10 neighbours</source>
        <translation>10 近鄰一致率的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the linear classifier</source>
        <translation>線性分類器的標準誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>mean squared error</source>
        <translation>均方誤差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>penalty</source>
        <translation>懲罰項</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>idle numbers</source>
        <translation>閒置分量</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>accuracy</source>
        <translation>準確率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Classes</source>
        <translation>類別</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Fine-tuning</source>
        <translation>微調</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Not trained yet</source>
        <translation>尚未訓練</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>In training</source>
        <translation>訓練中</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Interrupted</source>
        <translation>已中斷</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <location filename="../../aeviz/ui/workbench.py"/>
        <source>The training did not end in time: what it did since its last checkpoint may not be saved; open the run again and resume it.</source>
        <translation>訓練沒有及時結束：最後一個檢查點之後所做的可能沒有儲存；請重新開啟這個訓練紀錄並繼續。</translation>
    </message>
</context>
<context>
    <name>_KeptStrip</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Remove this strip</source>
        <translation>移除這條影像條</translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>step {step:,}, epoch {epoch}</source>
        <translation>第 {step:,} 步，第 {epoch} 輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>Places at step {first:,}</source>
        <translation>第 {first:,} 步的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>Places at step {rest:,}; the first {known:,} at step {first:,}</source>
        <translation>第 {rest:,} 步的位置；前 {known:,} 個為第 {first:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>step {step:,}</source>
        <translation>第 {step:,} 步</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>its name is too long</source>
        <translation>名稱太長</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>access is not allowed</source>
        <translation>沒有訪問權限</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>the log has the details</source>
        <translation>詳情在記錄檔裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>Something unexpected went wrong ({name}: {error}): {details}.</source>
        <translation>出現了意外的錯誤（{name}：{error}）：{details}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>“{name}” cannot be reached because {reason}: choose another.</source>
        <translation>無法存取「{name}」，因為{reason}：請另選一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>There is not enough memory: choose a smaller batch size or smaller layers.</source>
        <translation>記憶體不夠：請選更小的批次大小或更小的層。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>out of memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>can't allocate memory</source>
        <translation>無法分配記憶體</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} is no file that aeviz saved, or only a part of one.</source>
        <translation>{what} 不是 aeviz 儲存的檔案，或只是其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} has {size} bytes, too many: choose another file.</source>
        <translation>{what} 有 {size} 位元組，太大了：請選另一個檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} is damaged: its checksum does not fit, so use another copy.</source>
        <translation>{what} 已損壞：校驗和不符，請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} names a file twice, or has too many: use another copy.</source>
        <translation>{what} 把某個檔案寫了兩次，或檔案太多：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} says that it holds more than it has: use another copy.</source>
        <translation>{what} 聲稱的內容比實際的多：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} holds {filename}, which does not belong there: use another copy.</source>
        <translation>{what} 裡的 {filename} 不屬於它：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} holds {filename} with {file_size} bytes, more than the {limit} that it may have: use another copy.</source>
        <translation>{what} 裡的 {filename} 有 {file_size} 位元組，超過允許的 {limit}：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} is damaged: use another copy.</source>
        <translation>{what} 已損壞：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/journal_file.py"/>
        <source>{path} could not be saved for too long: free some space and resume.</source>
        <translation>{path} 太久沒能儲存：請騰出一些空間再繼續。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>it does not give parts of its archive</source>
        <translation>伺服器不提供檔案的一部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>it sent another part of its archive</source>
        <translation>伺服器發來了檔案的另一部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>before the beginning</source>
        <translation>在開頭之前</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>the connection broke</source>
        <translation>連線中斷</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>its archive lacks the file</source>
        <translation>它的檔案裡沒有這個檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/tensors.py"/>
        <source>“{name}” cannot be stored: {dtype} is no type of numbers.</source>
        <translation>無法儲存「{name}」：{dtype} 不是數值類型。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/tensors.py"/>
        <source>{what} holds no usable arrays ({error}): use another copy.</source>
        <translation>{what} 裡沒有可用的陣列（{error}）：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/sealed.py"/>
        <source>a line of JSON</source>
        <translation>一行 JSON</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/sealed.py"/>
        <source>{name} is not JSON data</source>
        <translation>{name} 不是 JSON 資料</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/sealed.py"/>
        <source>{what} is not valid JSON: use another copy.</source>
        <translation>{what} 不是有效的 JSON：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>saved</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} is damaged</source>
        <translation>{path} 已損壞</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>free some space and try again</source>
        <translation>騰出一些空間再試</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>your share of the disk is used up</source>
        <translation>您的磁碟配額已用完</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>free some space</source>
        <translation>騰出一些空間</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>change its permissions or choose another folder</source>
        <translation>更改其權限或選另一個資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the disk is read-only</source>
        <translation>磁碟是唯讀的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose another folder</source>
        <translation>選另一個資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>it or its folder is gone</source>
        <translation>它或它的資料夾已不存在</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose another one</source>
        <translation>選另一個</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>its folder is not a folder</source>
        <translation>它的資料夾不是資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>it exists already</source>
        <translation>它已經存在</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose another name</source>
        <translation>選另一個名稱</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the disk reports an error</source>
        <translation>磁碟報告了錯誤</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>use another disk</source>
        <translation>換一個磁碟</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose a shorter name</source>
        <translation>選一個更短的名稱</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>there is something in it already</source>
        <translation>裡面已有別的內容</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} is a link, which is not followed: put the file there.</source>
        <translation>{path} 是一個連結，不會被跟隨：請把檔案放在那裡。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} is not a file: choose another one.</source>
        <translation>{path} 不是檔案：請選另一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} has a second name elsewhere: copy the folder first.</source>
        <translation>{path} 在別處還有另一個名稱：請先複製資料夾。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{where}: {odd} is missing or foreign, so use another copy.</source>
        <translation>{where}：{odd} 缺失或不屬於這裡，請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} has {size} bytes, more than the {limit} that are allowed: use another.</source>
        <translation>{path} 有 {size} 位元組，超過允許的 {limit}：請用另一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{given} is no path: give the name of a file or folder.</source>
        <translation>{given} 不是路徑：請給出檔案或資料夾的名稱。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>change that, or set {home_variable} to a folder that can be written</source>
        <translation>改正這一點，或把 {home_variable} 設為可以寫入的資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{what} could not be {done} because {reason}: {advice}.</source>
        <translation>無法{done} {what}，因為{reason}：請{advice}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} has {size} bytes, more than the {limit} that are allowed: choose another one.</source>
        <translation>{path} 有 {size} 位元組，超過允許的 {limit}：請選另一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>not a folder</source>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{where}: its manifest is not one, so use another copy.</source>
        <translation>{where}：它的清單不是清單，請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{where}: {name} has changed, so use another copy.</source>
        <translation>{where}：{name} 被改動過，請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the system refused</source>
        <translation>系統拒絕了</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{folder} holds too many files: choose another one.</source>
        <translation>{folder} 裡的檔案太多：請選另一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/branching.py"/>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/branching.py"/>
        <source>The weights of step {step} of the run {path} are gone: choose another step.</source>
        <translation>訓練記錄 {path} 第 {step} 步的權重已不存在：請選另一步。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/branching.py"/>
        <source>The losses of the run {path} up to step {step} are missing: choose another run.</source>
        <translation>訓練紀錄 {path} 到第 {step} 步的損失缺失：請選另一個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/child.py"/>
        <source>The work ended without a result: try it again.</source>
        <translation>任務沒有得出結果就結束了：請再試一次。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/child.py"/>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/device.py"/>
        <source>The device “{wanted}” is not on this machine: choose {allowed}.</source>
        <translation>這臺機器上沒有裝置「{wanted}」：請選 {allowed}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/process.py"/>
        <source>process {getppid}</source>
        <translation>行程 {getppid}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>One of the {count} processes of this training is gone.</source>
        <translation>參與這次訓練的 {count} 個行程中，有一個已經消失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>Process {value} of {count}: {why}</source>
        <translation>第 {value} 個行程（共 {count} 個）：{why}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>There are more processes here than the {there} CUDA devices: start one for each, or choose --device cpu.</source>
        <translation>這裡的行程比 {there} 個 CUDA 裝置多：請每個裝置啟動一個行程，或選擇 --device cpu。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>The processes of this training do not find each other at {where} ({error}): start them with torchrun.</source>
        <translation>參與這次訓練的行程在 {where} 找不到彼此（{error}）：請用 torchrun 啟動它們。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>problem {rank}</source>
        <translation>問題 {rank}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>dataset with classes</source>
        <translation>有類別的資料集</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Signals</source>
        <translation>訊號</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>finite numbers by</source>
        <translation>有限數值的陣列，按</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>regressor</source>
        <translation>迴歸網路</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Codes</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{axes} and {axes2}</source>
        <translation>{axes}和{axes2}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images must be an array of number, height and width, or in colour of number, 3, height and width, not of shape {shape}.</source>
        <translation>影像必須是按「數量、高、寬」排列的陣列，彩色則按「數量、3、高、寬」，而不是形狀 {shape}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images have {have} but the network takes {take}: scale them first.</source>
        <translation>影像是 {have}，而網路需要 {take}：請先縮放。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images must be bytes or numbers from 0 to 1, not from {low} to {high}: scale them first.</source>
        <translation>影像必須是位元組，或 0 到 1 的數值，而不是從 {low} 到 {high}：請先縮放。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels must be of {most_classes} classes at most, not {names}: put some together first.</source>
        <translation>標籤最多只能有 {most_classes} 個類別，而不是 {names} 個：請先合併一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be some letters on one line, {longest_name} at most, not {given}: choose another.</source>
        <translation>{what}必須是一行內的文字，最多 {longest_name} 個字元，而不是 {given}：請另選一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Two classes are named “{twice}”: give each a name of its own.</source>
        <translation>有兩個類別都叫「{twice}」：請給每個類別各取一個名稱。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels must be whole numbers, not {wrong}: round them first.</source>
        <translation>標籤必須是整數，而不是 {wrong}：請先取整。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels must be from 0 to {value}, not from {low} to {high}: number the classes from 0.</source>
        <translation>標籤必須在 0 到 {value} 之間，而不是從 {low} 到 {high}：請從 0 開始給類別編號。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images for tests must be a pair of images and labels if there are labels, and images alone if there are none: give them so, or the share to keep for tests.</source>
        <translation>有標籤時，測試影像必須是影像和標籤的一對；沒有標籤時，只要影像：請這樣提供，或給出留作測試的比例。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Classes without labels cannot be told: give a label for each image.</source>
        <translation>沒有標籤就無法區分類別：請給每張影像一個標籤。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>The share to keep for tests must be between 0 and 1, not {test}: choose 0.2.</source>
        <translation>留作測試的比例必須在 0 和 1 之間，而不是 {test}：請選 0.2。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>size of the code</source>
        <translation>編碼的大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Codes have {shape} numbers each but this network's have {size}: take those that it made.</source>
        <translation>每個編碼有 {shape} 個數，而這個網路的是 {size} 個：請用它生成的編碼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be a whole number from 1 to {most}, not {given}.</source>
        <translation>{what}必須是 1 到 {most} 的整數，而不是 {given}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be an array of numbers, not of {name}: convert them first.</source>
        <translation>{what}必須是數值陣列，而不是 {name}：請先轉換。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} have masked values: fill them first.</source>
        <translation>{what}裡有被遮蓋的值：請先填上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be finite numbers, but {wrong} of {size} are not, or are too large for 32 bits: replace them first.</source>
        <translation>{what}必須是有限數值，但 {size} 個中有 {wrong} 個不是，或超出 32 位：請先替換。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be an array of {of}, not of shape {shape}.</source>
        <translation>{what}必須是{of}的陣列，而不是形狀 {shape}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must not be empty as an array of shape {shape} is.</source>
        <translation>{what}不能為空，而形狀 {shape} 的陣列是空的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>A {kind} learns from {what}: give one for each input, an array of shape {shape}, not of {shape2}.</source>
        <translation>{kind}從{what}學習：請給每個輸入一個，形狀為 {shape}，而不是 {shape2}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>The label “{lacking}” is not a class: add it to the class names.</source>
        <translation>標籤「{lacking}」不是類別：請把它加進類別名稱。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Class names must be a list of names, not {given}.</source>
        <translation>類別名稱必須是一串名稱，而不是 {given}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>The name of a class</source>
        <translation>類別的名稱</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Signals have {have} {what} but the network takes {take}: cut them first.</source>
        <translation>訊號有 {have} {what}，而網路需要 {take}：請先擷取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be an array of numbers, which this {name} cannot be made into: make a NumPy array of it first.</source>
        <translation>{what}必須是數值陣列，而這個 {name} 無法轉成陣列：請先把它變成 NumPy 陣列。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>picture</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it must be images of bytes, grey or with three channels, with one label each</source>
        <translation>必須是位元組影像，灰度或三個通道，每張一個標籤</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it has no pixels</source>
        <translation>它沒有像素</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it has {images} images but {labels} labels</source>
        <translation>它有 {images} 張影像，卻有 {labels} 個標籤</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it does not lie in memory row by row</source>
        <translation>它在記憶體裡不是逐列排列的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>label {max} is {allowed}</source>
        <translation>標籤 {max} {allowed}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>The name of a dataset</source>
        <translation>資料集的名稱</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>{title} has {images} training images, so {count} cannot be held back for validation; choose from 0 to {value}.</source>
        <translation>{title} 有 {images} 張訓練影像，無法留出 {count} 張作驗證；請選 0 到 {value}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>outside 0 to {value}</source>
        <translation>超出了 0 到 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>not 0, but there are no classes</source>
        <translation>不是 0，但沒有類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>{title} has {class_names} classes, more than the {most_classes} that are allowed; put some together or choose other data.</source>
        <translation>{title} 有 {class_names} 個類別，超過允許的 {most_classes} 個；請合併一些或選別的資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>test</source>
        <translation>測試</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>The images of {title} differ in size: {train} in the training set, {test} in the test set; choose other data.</source>
        <translation>{title} 的影像大小不一：訓練集裡是 {train}，測試集裡是 {test}；請選別的資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>The {part} set of {title} cannot be used: {fault}; choose other data.</source>
        <translation>{title} 的{part}集不能用：{fault}；請選別的資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/batches.py"/>
        <source>A batch of {batch_size} images is larger than the {images} training images: choose a smaller batch size.</source>
        <translation>一批 {batch_size} 張影像比 {images} 張訓練影像還多：請選更小的批次大小。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/drawings.py"/>
        <source>{path} is not a drawing of {side} × {side} pixels: open it as a picture.</source>
        <translation>{path} 不是 {side} × {side} 像素的畫：請把它作為圖片開啟。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/drawings.py"/>
        <source>The gallery is full with its {most} drawings: delete one before you keep another.</source>
        <translation>「我的畫」已滿，共 {most} 幅：請先刪除一幅再儲存新的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>{title} could not be downloaded ({reasons}): try again later, or put the files {published} into the folder {folder} by hand.</source>
        <translation>無法下載 {title}（{reasons}）：請稍後再試，或手動把檔案 {published} 放進資料夾 {folder}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it answered with status {status_code}</source>
        <translation>伺服器返回狀態 {status_code}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>its answer makes no sense</source>
        <translation>伺服器的回答無法理解</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it sent a wrong file</source>
        <translation>伺服器發來了錯誤的檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>the proxy does not work</source>
        <translation>代理不可用</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>its identity could not be checked</source>
        <translation>無法驗證伺服器的身份</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it did not answer in time</source>
        <translation>伺服器沒有及時回答</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it redirects in circles</source>
        <translation>伺服器在循環重定向</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>no connection</source>
        <translation>沒有網路連線</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>The download of {title} was cancelled; start it again at any time.</source>
        <translation>{title} 的下載已取消；隨時可以重新開始。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it sent something else</source>
        <translation>伺服器發來了別的內容</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>{title} cannot be saved in the folder {folder} ({reason}): make room or make the folder writable, and try again.</source>
        <translation>{title} 無法儲存到資料夾 {folder}（{reason}）：請騰出空間或讓資料夾可寫，然後再試。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it sent too much</source>
        <translation>伺服器發來的內容太多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>nobody waits any more</source>
        <translation>已經沒有人在等了</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it is not a secure address</source>
        <translation>這不是安全的地址</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it stopped sending</source>
        <translation>伺服器停止了傳送</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>70,000 handwritten digits of 28 × 28 pixels, the field's classic.</source>
        <translation>70,000 個 28 × 28 像素的手寫數字，這一領域的經典。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>digit</source>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Trouser</source>
        <translation>褲子</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Pullover</source>
        <translation>套頭衫</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Dress</source>
        <translation>連衣裙</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Coat</source>
        <translation>外套</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Sandal</source>
        <translation>涼鞋</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Shirt</source>
        <translation>襯衫</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Sneaker</source>
        <translation>運動鞋</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Bag</source>
        <translation>包</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Ankle boot</source>
        <translation>短靴</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>70,000 pictures of clothes of 28 × 28 pixels, to take MNIST's place (Zalando Research).</source>
        <translation>70,000 張 28 × 28 像素的服裝影像，用來代替 MNIST（Zalando Research）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>70,000 characters of old Japanese books of 28 × 28 pixels, in 10 classes.</source>
        <translation>70,000 個日本古籍中的文字，28 × 28 像素，分 10 類。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>120,000 handwritten digits of 28 × 28 pixels, with all of MNIST's lost test digits.</source>
        <translation>120,000 個 28 × 28 像素的手寫數字，包含 MNIST 所有遺失的測試數字。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>MIT, © 2017 Zalando SE</source>
        <translation>MIT，© 2017 Zalando SE</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>CC BY-SA 4.0, “KMNIST Dataset” (created by CODH), adapted from “Kuzushiji Dataset” (created by NIJL and others), doi:10.20676/00000341</source>
        <translation>CC BY-SA 4.0，「KMNIST Dataset」（CODH 製作），改編自「Kuzushiji Dataset」（NIJL 等製作），doi:10.20676/00000341</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>EMNIST {split}</source>
        <translation>EMNIST {split}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>{count} of 28 × 28 pixels from NIST's forms.</source>
        <translation>{count}，28 × 28 像素，取自 NIST 的表格。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Balanced</source>
        <translation>Balanced</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>131,600 handwritten characters</source>
        <translation>131,600 個手寫字元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>814,255 handwritten characters</source>
        <translation>814,255 個手寫字元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>145,600 handwritten letters</source>
        <translation>145,600 個手寫字母</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Digits</source>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>280,000 handwritten digits</source>
        <translation>280,000 個手寫數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>70,000 handwritten digits</source>
        <translation>70,000 個手寫數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>BSD-3-Clause, © Facebook and NYU</source>
        <translation>BSD-3-Clause，© Facebook and NYU</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>NIST Special Database 19; Cohen, Afshar, Tapson and van Schaik, 2017</source>
        <translation>NIST Special Database 19；Cohen、Afshar、Tapson 和 van Schaik，2017</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known_files.py"/>
        <source>images</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known_files.py"/>
        <source>“{name}” in {folder} is not {title}'s own file; download it again.</source>
        <translation>{folder} 裡的「{name}」不是 {title} 的原始檔案；請重新下載。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/mnist.py"/>
        <source>The folder {folder} lacks {missing} of MNIST (each may end in .gz); put them there or choose another folder.</source>
        <translation>資料夾 {folder} 裡缺少 MNIST 的 {missing}（每個都可以以 .gz 結尾）；請放進去，或選另一個資料夾。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/mnist.py"/>
        <source>“{name}” in {folder} is not MNIST's own file; download MNIST again.</source>
        <translation>{folder} 裡的「{name}」不是 MNIST 的原始檔案；請重新下載 MNIST。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/mnist.py"/>
        <source>MNIST in {folder} has {images} images but {labels} labels in its “{part}” files; get them again.</source>
        <translation>{folder} 裡的 MNIST 在「{part}」檔案中有 {images} 張影像，卻有 {labels} 個標籤；請重新獲取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/graph/kept.py"/>
        <source>A penalty on neighbours compares every training picture with every other: there are {images} of them, and it needs from 3 to {largest}. Choose another penalty, other data, or more validation images.</source>
        <translation>關於鄰居的懲罰項要把每張訓練影像與其他每一張比較：這裡有 {images} 張，而它需要 3 到 {largest} 張。請選擇其他懲罰項、其他資料，或更多驗證影像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>unsigned bytes</source>
        <translation>無符號位元組</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>signed bytes</source>
        <translation>有符號位元組</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>16-bit integers</source>
        <translation>16 位整數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>32-bit integers</source>
        <translation>32 位整數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>32-bit floats</source>
        <translation>32 位浮點數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>64-bit floats</source>
        <translation>64 位浮點數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it has {start} dimensions, but an IDX file of {kind} has {rank}</source>
        <translation>它有 {start} 個維度，而{kind}的 IDX 檔案有 {rank} 個</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>“{name}” cannot be read: {reason}; get the file again.</source>
        <translation>無法讀取「{name}」：{reason}；請重新獲取檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it starts with {hex}, not like an IDX file of {kind}</source>
        <translation>它以 {hex} 開頭，不像{kind}的 IDX 檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its numbers are {types}, but only {only} (IDX type {code}) are read</source>
        <translation>它的數值是{types}，但只能讀取{only}（IDX 類型 {code}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it has the label {max}, but labels go from 0 to {value}</source>
        <translation>它有標籤 {max}，但標籤只能是 0 到 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises nothing ({words} bytes)</source>
        <translation>它的標頭沒有宣告任何內容（{words} 位元組）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {words} bytes, more than {max_bytes} bytes</source>
        <translation>它的標頭宣告了 {words} 位元組，超過 {max_bytes} 位元組</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, too many for {size} packed</source>
        <translation>它的標頭宣告了 {promised} 位元組，對壓縮後的 {size} 來說太多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, but it has {size}</source>
        <translation>它的標頭宣告了 {promised} 位元組，實際有 {size}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, but {missing} are missing</source>
        <translation>它的標頭宣告了 {promised} 位元組，但缺少 {missing}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, but it has more</source>
        <translation>它的標頭宣告了 {promised} 位元組，實際更多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it ends within its header</source>
        <translation>它在標頭裡就結束了</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it is not a regular file</source>
        <translation>它不是普通檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its gzip data have more than {max_members} members</source>
        <translation>它的 gzip 資料超過 {max_members} 段</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its gzip data are cut short</source>
        <translation>它的 gzip 資料被截斷</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>something follows its gzip data</source>
        <translation>它的 gzip 資料之後還有別的內容</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>of the {name} set of {title}</source>
        <translation>{title} 的 {name} 集的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>All {images} {whose} are equal, so there is nothing to learn</source>
        <translation>全部 {images} 張{whose}都相同，所以沒有可學的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>The brightest pixel of the {whose} is {brightest} of 255, so they look black</source>
        <translation>{whose}最亮的像素只有 {brightest}（滿值 255），所以看起來是黑的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>Each of the {whose} has one colour all over, so there are no shapes to learn</source>
        <translation>{whose}每一張都只有一種顏色，所以沒有形狀可學</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>are the same ({labels})</source>
        <translation>都相同（{labels}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>of the training set of {title}</source>
        <translation>{title} 的訓練集的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>images {of}</source>
        <translation>{of}影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>store ink as 255, not as 1</source>
        <translation>把筆跡存為 255，而不是 1</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>use the whole range from 0 to 255</source>
        <translation>使用 0 到 255 的整個範圍</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>{text}, so classes cannot be told apart: look at the file of labels.</source>
        <translation>{text}，所以無法區分類別：請檢查標籤檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>{text}: choose other data.</source>
        <translation>{text}：請選別的資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>All {labels} labels {of}</source>
        <translation>{of}全部 {labels} 個標籤</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>All {name} {of}</source>
        <translation>{of}全部 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>{path} has {value} of pictures ({value2}): save them as x_train, y_train, x_test and y_test, each picture in rows and columns.</source>
        <translation>{path} 裡有{value}影像（{value2}）：請存為 x_train、y_train、x_test 和 y_test，每張影像按列和欄排列。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The labels give several classes to a picture, so the pictures come without any.</source>
        <translation>標籤給一張影像幾個類別，所以這些影像不帶類別。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>they are for validation, and are neither trained on nor tested</source>
        <translation>它們用於驗證，既不訓練也不測試</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The pictures for training and for tests in {path} differ in shape ({have}): save them alike.</source>
        <translation>{path} 裡用於訓練和用於測試的影像形狀不同（{have}）：請存成一樣的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>in colour, red first</source>
        <translation>，彩色，紅色在前</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>Rows of {shape} numbers were taken as pictures of {shape2} × {shape3} pixels{colour}.</source>
        <translation>每列 {shape} 個數被當作 {shape2} × {shape3} 像素的影像{colour}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The labels “{key}” have the shape {shape}, but there are {count} pictures: give one label for each.</source>
        <translation>標籤「{key}」的形狀是 {shape}，而影像有 {count} 張：請給每張一個標籤。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The labels “{key}” are not whole numbers: give the number of a class each.</source>
        <translation>標籤「{key}」不是整數：請給出類別的編號。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>no array</source>
        <translation>沒有陣列</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>several arrays</source>
        <translation>幾個陣列</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>the array</source>
        <translation>陣列</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>The folder {other} was left out, as there is one for tests already.</source>
        <translation>資料夾 {other} 已略過，因為已經有一個用於測試的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>{names} folders are too many for classes, of which there may be {most_classes}, so the pictures come without any.</source>
        <translation>{names} 個資料夾作為類別太多，最多只能有 {most_classes} 個，所以這些影像不帶類別。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are not named like pictures</source>
        <translation>它們的名稱不像影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are neither in the training nor in the test folder</source>
        <translation>它們既不在訓練資料夾裡，也不在測試資料夾裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>their folders lie too deep</source>
        <translation>它們的資料夾太深</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they lie beside the folders of the classes</source>
        <translation>它們與類別資料夾並列</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are not files</source>
        <translation>它們不是檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are empty</source>
        <translation>它們是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are links, which are not followed</source>
        <translation>它們是連結，不會被跟隨</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>{root} has more than the {most} pictures that are allowed: choose a part of it.</source>
        <translation>{root} 裡的影像超過允許的 {most} 張：請選其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/idx_sets.py"/>
        <source>{path} holds several datasets ({names}): choose a folder or a file of one.</source>
        <translation>{path} 裡有幾個資料集（{names}）：請選只含一個的資料夾或檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/idx_sets.py"/>
        <source>EMNIST's pictures lie on their side and were turned right.</source>
        <translation>EMNIST 的影像是橫躺著的，已經轉正。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/idx_sets.py"/>
        <source>{path} has {images} images but {labels} labels of them; get the files again.</source>
        <translation>{path} 有 {images} 張影像，卻有 {labels} 個標籤；請重新獲取這些檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/keeping.py"/>
        <source>{target} was damaged at once: try again.</source>
        <translation>{target} 剛寫好就損壞了：請再試一次。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>there are {known}</source>
        <translation>現有 {known}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>add one with “aeviz data add PATH”</source>
        <translation>請用「aeviz data add PATH」新增一個</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is no dataset “{name}” of your own: {have}.</source>
        <translation>沒有您自己的資料集「{name}」：{have}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>“{name}” is a dataset that ships with aeviz: choose another name.</source>
        <translation>「{name}」是 aeviz 附帶的資料集：請選另一個名稱。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The pictures of “{name}” in {path} have changed since they were added: add them anew under another name, or remove this one first.</source>
        <translation>{path} 裡「{name}」的影像在新增之後被改動過：請用另一個名稱重新新增，或先移除這一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The pictures in {path} are others than those of “{name}”: choose their folder, or add them under a name of their own.</source>
        <translation>{path} 裡的影像與「{name}」的不同：請選它們的資料夾，或用另一個名稱新增。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The pictures of “{name}” are not in {path} any more: say where they are with “aeviz data relink”, or remove the dataset.</source>
        <translation>「{name}」的影像已不在 {path}：請用「aeviz data relink」指出它們在哪裡，或移除這個資料集。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The test pictures of “{name}” are not in {test_path} any more: say where they are with “aeviz data relink” and its option --test, or remove the dataset.</source>
        <translation>「{name}」的測試影像已不在 {test_path}：請用「aeviz data relink」及其選項 --test 指出它們在哪裡，或移除這個資料集。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is no dataset “{name}” of your own: see “aeviz data list”.</source>
        <translation>沒有您自己的資料集「{name}」：請看「aeviz data list」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is a dataset “{name}” already, of {path}: choose another name, or remove that one.</source>
        <translation>已經有一個資料集「{name}」，來自 {path}：請選另一個名稱，或移除那一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The list has {most_sets} datasets, which is full: remove some.</source>
        <translation>列表裡有 {most_sets} 個資料集，已滿：請移除一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is a dataset “{new}” already: choose another name.</source>
        <translation>已經有一個資料集「{new}」：請選另一個名稱。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>{list_file} is not a list of datasets.</source>
        <translation>{list_file} 不是資料集列表。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>Another aeviz is changing the list of datasets: try again in a moment.</source>
        <translation>另一個 aeviz 正在改動資料集列表：請稍後再試。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The list of datasets cannot be locked ({strerror}).</source>
        <translation>無法鎖定資料集列表（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>Sizes and colours are those of {opened} of {count} pictures.</source>
        <translation>尺寸和顏色取自 {count} 張影像中的 {opened} 張。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} is no file of pictures that is known: choose an NPZ, NPY, CSV or IDX file, or a folder of pictures.</source>
        <translation>{path} 不是已知的影像檔案：請選 NPZ、NPY、CSV 或 IDX 檔案，或一個影像資料夾。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>classes</source>
        <translation>分類層</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} has nothing that can be used: choose a folder of pictures (PNG, JPEG, BMP, GIF, WebP, TIFF), of IDX files, or an NPZ, NPY or CSV file.</source>
        <translation>{path} 裡沒有可用的內容：請選一個影像資料夾（PNG、JPEG、BMP、GIF、WebP、TIFF）、IDX 資料夾，或 NPZ、NPY、CSV 檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>the class “{lacking}” is</source>
        <translation>類別「{lacking}」</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>classes are</source>
        <translation>有些類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} does not go with {path2}: {what} only in one of them. Choose others.</source>
        <translation>{path} 與 {path2} 不相配：{what}只在其中一個裡。請選別的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>None of the pictures in {path} can be read: {broken}</source>
        <translation>{path} 裡的影像都無法讀取：{broken}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>they cannot be read as pictures</source>
        <translation>它們無法作為影像讀取</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>The pictures in {path} differ in size: choose the side that all are to have, from {smallest} to {largest} pixels.</source>
        <translation>{path} 裡的影像大小不一：請選統一的邊長，從 {smallest} 到 {largest} 像素。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>Pictures of {str} pixels cannot be used: choose a side from {smallest} to {largest} pixels.</source>
        <translation>不能使用 {str} 像素的影像：請選 {smallest} 到 {largest} 像素的邊長。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} does not exist: choose another folder or file.</source>
        <translation>{path} 不存在：請選另一個資料夾或檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{count} were left out: {reason}.</source>
        <translation>略過了 {count} 個：{reason}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>The labels have {values} different values, and more than {most_classes} classes are not allowed: put some together.</source>
        <translation>標籤有 {values} 個不同的值，而類別最多只能有 {most_classes} 個：請合併一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{shown} has {count} pictures that can be used, and {fewest} are needed: choose another folder or file.{why}</source>
        <translation>{shown} 裡可用的影像有 {count} 張，至少需要 {fewest} 張：請選另一個資料夾或檔案。{why}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{shown} has {count} pictures, more than the {most} that are allowed: choose a part of it.</source>
        <translation>{shown} 裡有 {count} 張影像，超過允許的 {most} 張：請選其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{shown} has {class_names} classes, more than the {most_classes} that are allowed: put some together.</source>
        <translation>{shown} 有 {class_names} 個類別，超過允許的 {most_classes} 個：請合併一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/naming.py"/>
        <source>“{name}” cannot be the name of a dataset: use at most {longest} letters, digits, spaces and . , + - ( ), with a letter or a digit in front.</source>
        <translation>「{name}」不能作資料集的名稱：請用最多 {longest} 個字母、數字、空格和 . , + - ( )，以字母或數字開頭。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/preparing.py"/>
        <source>Of {path} nothing is left to train on or to test with{reason}: choose other pictures.</source>
        <translation>{path} 裡沒有剩下可用來訓練或測試的{reason}：請選別的影像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/preparing.py"/>
        <source>Picture {index} has another size than the others: choose the side that all are to have.</source>
        <translation>第 {index} 張影像的大小與其他的不同：請選統一的邊長。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>The numbers 0 and 1 were taken as black and white.</source>
        <translation>數值 0 和 1 被當作黑和白。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Levels of 16 bits were scaled to 8.</source>
        <translation>16 位的灰階已換算成 8 位。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from 0 to 1 were taken as black to white.</source>
        <translation>0 到 1 的數值被當作從黑到白。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from -0.5 to 0.5 were taken as black to white.</source>
        <translation>-0.5 到 0.5 的數值被當作從黑到白。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from -1 to 1 were taken as black to white.</source>
        <translation>-1 到 1 的數值被當作從黑到白。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from 0 to 255 were rounded to levels.</source>
        <translation>0 到 255 的數值已取整成灰階。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>The numbers of {what} go from {low} to {high}, so nobody knows where black and white are: scale them to 0 to 1 or to 0 to 255 first.</source>
        <translation>{what} 的數值從 {low} 到 {high}，無法知道黑和白在哪裡：請先換算成 0 到 1 或 0 到 255。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>{wrong} of the {total} numbers of {what} are not finite: replace them first.</source>
        <translation>{what} 的 {total} 個數值中有 {wrong} 個不是有限的：請先替換。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{shape} × {shape2} pixels</source>
        <translation>{shape} × {shape2} 像素</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>Rows of {shape} numbers were taken as pictures of {sides}.</source>
        <translation>每列 {shape} 個數被當作 {sides} 的影像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has {cells} columns, which are not a label and the pixels of a square: give one column for each pixel, and perhaps one named “label”.</source>
        <translation>{path} 有 {cells} 欄，不是一個標籤加一個正方形的像素：請給每個像素一欄，還可以有一欄名為「label」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>The tables in {path} have pictures of different sizes: choose one of them.</source>
        <translation>{path} 裡的表格影像大小不同：請選其中一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has no rows of numbers: choose another table.</source>
        <translation>{path} 裡沒有數值列：請選另一個表格。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has too many pictures: choose a part of it.</source>
        <translation>{path} 裡的影像太多：請選其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} is not a text: choose a CSV file.</source>
        <translation>{path} 不是文字：請選 CSV 檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>Line {number} of {path} has {count} values, but the first line has {columns}: mend the table.</source>
        <translation>{path} 的第 {number} 列有 {count} 個值，而第一列有 {columns} 個：請修正表格。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has something else than a number among the pixels of the lines from {value} on ({error}): mend the table.</source>
        <translation>{path} 從第 {value} 行起，像素裡有不是數值的內容（{error}）：請修正表格。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} cannot be read ({error}): get it again.</source>
        <translation>無法讀取 {path}（{error}）：請重新獲取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} is too large: choose a part of it.</source>
        <translation>{path} 太大：請選其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has no lines as tables have: choose another.</source>
        <translation>{path} 裡沒有表格那樣的行：請選另一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>What was written stands alone: paper, shadows, lines and specks have been left out.</source>
        <translation>只留下了所寫的內容：紙張、陰影、線條和斑點已去掉。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>Nothing on the picture stands out clearly from its ground: take it again in better light, or write with a thicker pen.</source>
        <translation>圖片上沒有什麼能從背景中清楚地顯出來：請在更好的光線下重拍，或用更粗的筆寫。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>The picture was dark on light and has been inverted.</source>
        <translation>圖片是淺底深字，已經反相。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} is empty: choose another picture.</source>
        <translation>{name} 是空的：請選另一張圖片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has {data} bytes, more than the {largest_file} that are allowed: choose a smaller picture.</source>
        <translation>{name} 有 {data} 位元組，超過允許的 {largest_file}：請選更小的圖片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has no pixels: choose another picture.</source>
        <translation>{name} 沒有像素：請選另一張圖片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has {width} × {height} pixels, more than the {value} million that are allowed: choose a smaller picture.</source>
        <translation>{name} 有 {width} × {height} 像素，超過允許的 {value} 百萬：請選更小的圖片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} is {width} × {height} pixels wide and high, and more than {longest_side} a side are not allowed: choose a smaller picture.</source>
        <translation>{name} 的寬和高是 {width} × {height} 像素，每邊最多只能有 {longest_side}：請選更小的圖片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has too many pixels: choose a smaller picture.</source>
        <translation>{name} 的像素太多：請選更小的圖片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>There is not enough memory for {name}: choose a smaller one.</source>
        <translation>記憶體不夠開啟 {name}：請選更小的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} is not a picture that can be read: choose an intact PNG, JPEG, GIF, BMP, WebP or TIFF file.</source>
        <translation>{name} 不是能讀取的圖片：請選完好的 PNG、JPEG、GIF、BMP、WebP 或 TIFF 檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/preprocessing.py"/>
        <source>A drawing must be bytes in rows and columns, not {dtype} of {ndim} dimensions; draw it again.</source>
        <translation>畫必須是按列和欄排列的位元組，而不是 {ndim} 維的 {dtype}；請重新畫。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/shapes.py"/>
        <source>in colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/splitting.py"/>
        <source>{labels} pictures of {labels2} classes cannot be split, as a class needs two: add pictures, or give test pictures of their own.</source>
        <translation>{labels2} 個類別的 {labels} 張影像無法拆分，因為每個類別至少需要兩張：請新增影像，或另外提供測試影像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>A line with noise</source>
        <translation>帶雜訊的直線</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>Sine and cosine</source>
        <translation>正弦與餘弦</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>600 windows of two waves in time, one to predict from the other.</source>
        <translation>600 段隨時間變化的兩條波，由一條預測另一條。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>There is no dataset “{name}”; choose one of {names}, or add it with “aeviz data add PATH”.</source>
        <translation>沒有資料集「{name}」；請從 {names} 中選一個，或用「aeviz data add PATH」新增。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>MNIST is not on this machine: download it, put its four files into the folder {download_folder}, or choose the dataset “builtin”, which works offline.</source>
        <translation>這臺機器上沒有 MNIST：請下載它，或把它的四個檔案放進資料夾 {download_folder}，或選離線也能用的資料集「builtin」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>{title} is not on this machine: download it with “aeviz data add {name}”, or put its four files into the folder {known}.</source>
        <translation>這臺機器上沒有 {title}：請用「aeviz data add {name}」下載，或把它的四個檔案放進資料夾 {known}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/builtin.py"/>
        <source>22,761 handwritten digits of 28 × 28 pixels that need no download.</source>
        <translation>22,761 個 28 × 28 像素的手寫數字，無需下載。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/builtin.py"/>
        <source>Built-in digits</source>
        <translation>內建數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>dead hidden</source>
        <translation>失活隱藏單元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>Jacobian</source>
        <translation>雅可比範數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>Not all of these figures are of the same data: compare only rows whose data agree.</source>
        <translation>這些指標並非都來自同一份資料：只能比較資料相同的列。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>accuracy on the test images</source>
        <translation>測試影像上的準確率</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>labels used</source>
        <translation>使用的標籤數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>{name}: step {step}, epoch {epoch}; {data}</source>
        <translation>{name}：第 {step} 步，第 {epoch} 輪；{data}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>with pre-training</source>
        <translation>有預訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>without pre-training</source>
        <translation>無預訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>{kind}, on {data}</source>
        <translation>{kind}，{data}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Wang et al. 2004: Gaussian window of σ 1.5 on 11 × 11 pixels, K₁ .01, K₂ .03, data range 1, no sample covariance, mean of the places inside the picture (scikit-image's structural_similarity), then of the pictures; pictures are clipped to [0, 1]</source>
        <translation>Wang 等 2004：高斯窗 σ 1.5，11 × 11 像素，K₁ .01，K₂ .03，資料範圍 1，不用樣本協變異數，先對影像內部各位置取平均（scikit-image 的 structural_similarity），再對各影像取平均；影像截斷到 [0, 1]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of the mean squared error over all pixels of all pictures together, peak 1; pictures are not clipped</source>
        <translation>由所有影像所有像素的均方誤差算得，峰值為 1；影像不截斷</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the red, green and blue of a pixel count as three</source>
        <translation>一個像素的紅、綠、藍算作三個</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the mean of red, green and blue (scikit-image's channel_axis)</source>
        <translation>紅、綠、藍的平均（scikit-image 的 channel_axis）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the network's input is corrupted as in training, where it was</source>
        <translation>訓練時有雜訊的，網路的輸入也照樣加雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Euclidean distance of codes of clean test images to those of the {known:,} training images whose labels the run had; a tie goes to the class of the nearest</source>
        <translation>乾淨測試影像的編碼與訓練時用過標籤的 {known:,} 張訓練影像的編碼之間的歐氏距離；票數相同時取最近者的類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>deviation of the figure over {resamples:,} sets of {images:,} test images, drawn with replacement from them with a fixed seed (bootstrap: Efron 1979); what another training would change is not in it</source>
        <translation>從這 {images:,} 張測試影像中有放回地抽取 {resamples:,} 組（固定種子；自助法：Efron 1979），該指標在各組間的標準差；不含重新訓練會帶來的變化</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its standard error, from the choice of test images</source>
        <translation>其標準誤差，來自測試影像的選取</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>over the codes of the {images:,} clean test images</source>
        <translation>取自 {images:,} 張乾淨測試影像的編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Optimiser steps of the weights that were measured</source>
        <translation>被測權重的最佳化步數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Epochs of these weights</source>
        <translation>這些權重的輪數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>How far the run went</source>
        <translation>訓練到了哪裡</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>How it ended there</source>
        <translation>訓練在那裡怎樣結束</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>The data that were measured on</source>
        <translation>測量所用的資料</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>What tells these data from others of the same name</source>
        <translation>用來區分同名資料的指紋</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Whether the run was trained on others</source>
        <translation>訓練時是否用了別的資料</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test images that were measured</source>
        <translation>測量過的測試影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>all of the test set</source>
        <translation>整個測試集</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Numbers of a pixel: red, green and blue</source>
        <translation>一個像素的數值：紅、綠、藍</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test points or windows that were measured</source>
        <translation>測量過的測試點或視窗</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>all there are</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Training images whose labels the run had</source>
        <translation>訓練時用過標籤的訓練影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>without those held back for validation; of a classifier no more than its recipe allows</source>
        <translation>不含留作驗證的；分類器則不超過配方允許的數量</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Mean squared error; per pixel on pictures in [0, 1]</source>
        <translation>均方誤差；按像素計，影像在 [0, 1]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Binary cross-entropy per pixel</source>
        <translation>每像素的二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Peak signal-to-noise ratio of the restored pictures, dB</source>
        <translation>重建影像的峰值訊雜比（dB）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Structural similarity of the restored pictures</source>
        <translation>重建影像的結構相似度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>PSNR of the noisy input, dB</source>
        <translation>含雜訊輸入的 PSNR（dB）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>SSIM of the noisy input</source>
        <translation>含雜訊輸入的 SSIM</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Mean squared error from the first 1, 2, 4 … numbers of the code</source>
        <translation>只用編碼的前 1、2、4 … 個分量時的均方誤差</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>as the mean squared error of all numbers, with zeros in place of the others</source>
        <translation>與用全部分量的均方誤差相同，其餘分量置零</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Negative evidence lower bound, nats per image</source>
        <translation>負證據下界，每張影像的奈特數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Bernoulli likelihood of clean pictures, summed over pixels, and divergence, summed over the code's numbers; mean over {images:,} test images and {draws} draws of their codes with fixed seeds</source>
        <translation>乾淨影像的白努利似然（對像素求和）與散度（對編碼分量求和）；對 {images:,} 張測試影像及其編碼的 {draws} 次固定種子的抽樣取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its standard error, from the draws of the codes</source>
        <translation>其標準誤差，來自編碼的抽樣</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>deviation between the {draws} draws over the root of {draws}; the choice of test images is not in it</source>
        <translation>{draws} 次抽樣之間的標準差除以 {draws} 的平方根；不含測試影像選取帶來的誤差</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Draws of all codes</source>
        <translation>所有編碼的抽樣次數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>each with a fixed seed of its own</source>
        <translation>每次都用固定的、各自的種子</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its part for the reconstruction</source>
        <translation>其中屬於重建的部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>nats per image, mean over images and draws</source>
        <translation>每張影像的奈特數，對影像和抽樣取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its part for the divergence from the prior</source>
        <translation>其中屬於與先驗之散度的部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Negative importance-weighted bound, nats per image</source>
        <translation>負重要性加權下界，每張影像的奈特數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Burda et al. 2016: as the evidence lower bound, with the mean over {samples:,} draws of a code inside the logarithm; mean over the first {weighted:,} clean test images, with a fixed seed</source>
        <translation>Burda 等 2016：與證據下界相同，只是在對數之內對一個編碼的 {samples:,} 次抽樣取平均；對前 {weighted:,} 張乾淨測試影像取平均，固定種子</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>deviation between the {weighted:,} images over the root of their number</source>
        <translation>{weighted:,} 張影像之間的標準差除以影像數的平方根</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Negative evidence lower bound of the same images</source>
        <translation>同一批影像的負證據下界</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>from the same draws, {samples:,} of each code of the first {weighted:,} test images</source>
        <translation>用同樣的抽樣：前 {weighted:,} 張測試影像的每個編碼各 {samples:,} 次</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Draws of each code</source>
        <translation>每個編碼的抽樣次數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>in the importance-weighted bound</source>
        <translation>用於重要性加權下界</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test images of this bound</source>
        <translation>用於這個下界的測試影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the first ones; as each takes many draws, not all</source>
        <translation>最前面的那些；每張都要抽樣很多次，所以不是全部</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Share of test images that are named rightly</source>
        <translation>判對的測試影像的比例</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of {images:,} clean test images</source>
        <translation>取自 {images:,} 張乾淨測試影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Cross-entropy of the classes</source>
        <translation>類別的交叉熵</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>nats per image, mean over {images:,} clean test images</source>
        <translation>每張影像的奈特數，對 {images:,} 張乾淨測試影像取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>W of the line</source>
        <translation>直線的 W</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of the newest weights</source>
        <translation>取自最新的權重</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>b of the line</source>
        <translation>直線的 b</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Class of the nearest training code</source>
        <translation>最近的訓練編碼的類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Majority of the 5 nearest training codes</source>
        <translation>最近的 5 個訓練編碼的多數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Majority of the 10 nearest training codes</source>
        <translation>最近的 10 個訓練編碼的多數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Linear classifier fitted on training codes</source>
        <translation>在訓練編碼上擬合的線性分類器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>softmax regression on standardised codes of the {known:,} training images whose labels the run had, L2 penalty 1e-4; share of {images:,} test images that are named rightly</source>
        <translation>對訓練時用過標籤的 {known:,} 張訓練影像的標準化編碼做 softmax 迴歸，L2 懲罰 1e-4；{images:,} 張測試影像中判對的比例</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Numbers of the code that vary</source>
        <translation>編碼中有變化的分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Numbers of the code that do not</source>
        <translation>編碼中沒有變化的分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Dead units of each layer before and after the code</source>
        <translation>編碼前後各層的失活單元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>units, or maps, that put out the same number for all {images:,} clean test images</source>
        <translation>對全部 {images:,} 張乾淨測試影像輸出同一數值的單元或特徵圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Dead units of all these layers</source>
        <translation>所有這些層的失活單元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>their sum</source>
        <translation>它們之和</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Mean absolute value of the code's numbers</source>
        <translation>編碼分量的平均絕對值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Share of the code's numbers that are zero</source>
        <translation>編碼中為零的分量的比例</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Hoyer's measure: 0 all equal, 1 a single number</source>
        <translation>Hoyer 度量：0 為全部相等，1 為只有一個非零</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Root mean square norm of d code / d input</source>
        <translation>d 編碼 / d 輸入 的均方根範數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Frobenius norm, of the first 100 clean test images at most, in the network's own pixels</source>
        <translation>Frobenius 範數，至多取前 100 張乾淨測試影像，按網路自己的像素計</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Standard deviation of each number of the code</source>
        <translation>編碼每個分量的標準差</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Variance of each number of the code</source>
        <translation>編碼每個分量的變異數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test loss of each phase when it ended, and accuracy if it has one</source>
        <translation>各階段結束時的測試損失，以及準確率（如果有）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>as written while it trained</source>
        <translation>訓練時寫下的值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Accuracy of the layers put together, before fine-tuning</source>
        <translation>各層組合之後、微調之前的準確率</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of {images:,} clean test images, as written while it trained</source>
        <translation>取自 {images:,} 張乾淨測試影像，訓練時寫下的值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Rows: true class; columns: what it is taken for</source>
        <translation>列：真實類別；欄：被認作的類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>counts of {images:,} clean test images</source>
        <translation>{images:,} 張乾淨測試影像的計數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>mean over all pixels, or numbers, of all {images:,} test items; outputs are not clipped</source>
        <translation>對全部 {images:,} 個測試項的所有像素或數值取平均；輸出不截斷</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>mean over all pixels of all {images:,} test images, in nats; pictures are clipped to [1e-7, 1 - 1e-7]</source>
        <translation>對全部 {images:,} 張測試影像的所有像素取平均，單位奈特；影像截斷到 [1e-7, 1 - 1e-7]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>{images:,} test images</source>
        <translation>{images:,} 張測試影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>a deviation above 1% of the largest; of a variational code a variance of the mean above .01</source>
        <translation>標準差大於最大者的 1%；變分編碼則是平均值的變異數大於 .01</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the others</source>
        <translation>其餘的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>below 1e-6 in size</source>
        <translation>絕對值小於 1e-6</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>mean of the images</source>
        <translation>對影像取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/evaluate.py"/>
        <source>restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/evaluate.py"/>
        <source>noisy</source>
        <translation>含雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>Gaussian 0.3</source>
        <translation>高斯 0.3</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>Gaussian 0.5</source>
        <translation>高斯 0.5</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>masking 0.3</source>
        <translation>掩碼 0.3</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>masking 0.5</source>
        <translation>掩碼 0.5</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>inversion 0.15</source>
        <translation>反相 0.15</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>median filter</source>
        <translation>中值濾波</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>The run {name} restores no pictures: choose a run of an autoencoder.</source>
        <translation>訓練紀錄 {name} 不重建影像：請選一個自編碼器的訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/seeds.py"/>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/seeds.py"/>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/example_packing.py"/>
        <source>MNIST, CC BY-SA 3.0: Yann LeCun, Corinna Cortes and Christopher J. C. Burges</source>
        <translation>MNIST，CC BY-SA 3.0：Yann LeCun、Corinna Cortes 和 Christopher J. C. Burges</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/example_packing.py"/>
        <source>{test} test digits of {title}</source>
        <translation>{title} 的 {test} 個測試數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>There is no example {name}: install aeviz again.</source>
        <translation>沒有範例 {name}：請重新安裝 aeviz。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>The example {name} is damaged: install aeviz again.</source>
        <translation>範例 {name} 已損壞：請重新安裝 aeviz。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>{file} is damaged: install aeviz again.</source>
        <translation>{file} 已損壞：請重新安裝 aeviz。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>One network, two uses</source>
        <translation>一個網路，兩種用途</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>Every noisy digit becomes 32 numbers: the first two are its place on the map, all of them restore it.</source>
        <translation>每個含雜訊數字變成 32 個數：前兩個是它在圖上的位置，全部合起來就能重建它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>A convolutional denoiser</source>
        <translation>卷積去噪器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>A wide code keeps every stroke: noise is removed far better, but the map says less.</source>
        <translation>寬的編碼保留每一筆：去噪好得多，但潛空間圖能說明的更少。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>{title}: loss ({value})</source>
        <translation>{title}：損失（{value}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>The run {name} restores no pictures: export its codes.</source>
        <translation>訓練紀錄 {name} 不重建影像：請匯出它的編碼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>The run {name} has no losses yet: train it first.</source>
        <translation>訓練紀錄 {name} 還沒有損失：請先訓練它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>run {name}</source>
        <translation>訓練紀錄 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>The run {name} has no map: choose a run of pictures.</source>
        <translation>訓練紀錄 {name} 沒有潛空間圖：請選一個影像的訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film.py"/>
        <source>The run {name} has neither pictures nor a map: choose a run of images.</source>
        <translation>訓練紀錄 {name} 既沒有影像也沒有潛空間圖：請選一個影像的訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film.py"/>
        <source>The run {name} has no stored pictures between these steps: choose others, or train it first.</source>
        <translation>訓練紀錄 {name} 在這兩步之間沒有存下的影像：請選別的步，或先訓練它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_formats.py"/>
        <source>or install imageio-ffmpeg</source>
        <translation>或安裝 imageio-ffmpeg</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_formats.py"/>
        <source>Films can be written as {known} here: choose one of these{more}.</source>
        <translation>這裡可以把動畫寫成 {known}：請選其中一種{more}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>{explained} of the variance</source>
        <translation>佔變異數的 {explained}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>main plane of {size} code numbers: {share}</source>
        <translation>{size} 個編碼分量的主平面：{share}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>first two of {size} code numbers: {share}</source>
        <translation>{size} 個編碼分量中的前兩個：{share}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>step {step}  ·  epoch {epoch}</source>
        <translation>第 {step} 步  ·  第 {epoch} 輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>original</source>
        <translation>原圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>below each {noun}: what it is taken for</source>
        <translation>每個{noun}下方：被認作什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>code 1 across, code 2 up</source>
        <translation>橫向為編碼 1，縱向為編碼 2</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>the code, across</source>
        <translation>橫向為編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>from above: {words}</source>
        <translation>由上而下：{words}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>mean PSNR {psnr} dB</source>
        <translation>平均 PSNR {psnr} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>and {value} more</source>
        <translation>另有 {value} 個</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>not</source>
        <translation>≠</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_letters.py"/>
        <source>Pillow cannot draw letters here: install one with FreeType.</source>
        <translation>這裡的 Pillow 無法繪製文字：請安裝帶 FreeType 的版本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Experiment</source>
        <translation>實驗</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>all of the run in one file that aeviz opens</source>
        <translation>整個訓練紀錄存成 aeviz 能開啟的一個檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>test codes</source>
        <translation>測試編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Training codes</source>
        <translation>訓練編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>codes of the training pictures</source>
        <translation>訓練影像的編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Reconstructions</source>
        <translation>重建結果</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>test pictures, noisy and restored; .csv: the figures alone</source>
        <translation>測試影像、加雜訊後的和重建的；.csv：只有數值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the losses as a drawing</source>
        <translation>畫成圖的損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Map</source>
        <translation>潛空間圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the newest map as a drawing</source>
        <translation>畫成圖的最新潛空間圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the newest digits</source>
        <translation>最新的數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Losses</source>
        <translation>損失曲線</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>all losses</source>
        <translation>所有損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>New digits</source>
        <translation>新數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>new digits from random codes</source>
        <translation>由隨機編碼生成的新數字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Animation</source>
        <translation>動畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the stored steps as a film</source>
        <translation>存下的各步做成的動畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>pictures, map, losses and recipe as one page for a browser</source>
        <translation>影像、潛空間圖、損失和配方，做成瀏覽器能看的一個網頁</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>a log folder for TensorBoard</source>
        <translation>供 TensorBoard 使用的記錄檔資料夾</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>a plain PyTorch program that makes the same run</source>
        <translation>做出同樣訓練的普通 PyTorch 程式</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the network for other programs, as files of ONNX</source>
        <translation>供其他程式使用的網路，ONNX 檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Torch program</source>
        <translation>Torch 程式</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>ONNX files need the packages onnx and onnxscript, which are not here: install them with “pip install onnx onnxscript”.</source>
        <translation>ONNX 檔案需要 onnx 和 onnxscript 兩個包，這裡沒有：請用「pip install onnx onnxscript」安裝。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>the {main}</source>
        <translation>{main}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>This network came from files for other programs: use those files.</source>
        <translation>這個網路來自供其他程式使用的檔案：請直接使用那些檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>beside it {others}</source>
        <translation>旁邊還有 {others}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>A dot for each of {count} pictures, in the colour of its class</source>
        <translation>{count} 張影像各一個點，顏色按類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>{frames} of {steps} stored steps, the last {step}</source>
        <translation>{steps} 個存下的步中的 {frames} 個，最後是第 {step} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>{count} of {points} test pictures; the same axes at every step.</source>
        <translation>{points} 張測試影像中的 {count} 張；每一步都用同樣的座標軸。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>the losses alone</source>
        <translation>只有損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Restored: {decibels} dB against the originals, mean of {psnr}.</source>
        <translation>重建結果：與原圖相比 {decibels} dB，{psnr} 張的平均。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>The run {name} has nothing to show yet: train it first.</source>
        <translation>訓練紀錄 {name} 還沒有可顯示的：請先訓練它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Run {name}, made with aeviz {version}.</source>
        <translation>訓練紀錄 {name}，由 aeviz {version} 生成。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Taken for {names}: {right} of {taken} right.</source>
        <translation>被認作 {names}：{taken} 個中判對 {right} 個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Step {step} · epoch {epoch}</source>
        <translation>第 {step} 步 · 第 {epoch} 輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Original</source>
        <translation>原圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Dataset</source>
        <translation>資料集</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Noisy</source>
        <translation>含雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/parts.py"/>
        <source>pixels from 0 (black) to 1 (white), float32 [n, {shape}]; no normalisation is needed, the network does its own</source>
        <translation>從 0（黑）到 1（白）的像素，float32 [n, {shape}]；無需正規化，網路自己會做</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/parts.py"/>
        <source>codes as the encoder gives them, float32 [n, {shape}]</source>
        <translation>編碼器給出的編碼，float32 [n, {shape}]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/parts.py"/>
        <source>numbers as they are, float32 [n, {shape}]</source>
        <translation>原樣的數值，float32 [n, {shape}]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/parts.py"/>
        <source>aeviz {version}</source>
        <translation>aeviz {version}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/request.py"/>
        <source>The run {name} is not about images: choose another run.</source>
        <translation>訓練紀錄 {name} 不是關於影像的：請選另一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>noisy input</source>
        <translation>含雜訊輸入</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>The run {name} learned no pictures: export its losses instead.</source>
        <translation>訓練紀錄 {name} 沒有學習影像：請改為匯出它的損失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>The run {name} holds no pictures yet: train it first.</source>
        <translation>訓練紀錄 {name} 裡還沒有影像：請先訓練它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Try a lower learning rate, Xavier initial weights, ReLU or tanh instead of sigmoid inside, or another seed.</source>
        <translation>可以試試更低的學習率、Xavier 初始權重、內部用 ReLU 或 tanh 代替 sigmoid，或換一個種子。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Lower beta{value} or the learning rate</source>
        <translation>請降低 β{value}或學習率</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>their spread is {value} of the pictures'</source>
        <translation>它們的差異只有影像本身的 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>All outputs look alike ({share}): the decoder does not use the code. {learning}</source>
        <translation>所有輸出看起來都一樣（{share}）：解碼器沒有利用編碼。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The network takes every picture for the same class (number {named}). {learning}</source>
        <translation>網路把每張影像都認作同一類（第 {named} 類）。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code is not finite: some numbers have become infinite. Lower the learning rate.</source>
        <translation>編碼不是有限的：有些數變成了無窮大。請降低學習率。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>a KL divergence of {mean} nats</source>
        <translation>KL 散度 {mean} 奈特</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code has collapsed: every picture gets nearly the same code, so all outputs look alike ({share}). {learning}</source>
        <translation>編碼坍縮了：每張影像的編碼幾乎相同，所以所有輸出看起來都一樣（{share}）。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code has collapsed: every picture gets nearly the same code. {learning}</source>
        <translation>編碼坍縮了：每張影像的編碼幾乎相同。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Of the code's {deviations} units {dead} are dead: they are the same for every picture. Choose a shorter code, a weaker penalty, more active units or a lower learning rate.</source>
        <translation>編碼的 {deviations} 個單元中有 {dead} 個失活：它們對每張影像都一樣。請選更短的編碼、更弱的懲罰項、更多的活躍單元或更低的學習率。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code has collapsed onto a line: one number does all the work, so classes overlap and the map shows few colours. {learning}</source>
        <translation>編碼坍縮成了一條線：所有工作都由一個分量來做，所以各類別重疊，潛空間圖上只有很少幾種顏色。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>(now {beta})</source>
        <translation>（現在是 {beta}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The posterior has collapsed: none of the code's {size} numbers says anything of the picture (no active unit{costs}), so all outputs look alike. {remedy}, and train again.</source>
        <translation>後驗坍縮了：編碼的 {size} 個分量都沒有反映影像的任何資訊（沒有活躍單元{costs}），所以所有輸出看起來都一樣。{remedy}，然後重新訓練。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Of the code's {size} numbers {value} say nothing of the picture (active units: {active}). {remedy}, or choose a shorter code.</source>
        <translation>編碼的 {size} 個分量中有 {value} 個沒有反映影像的任何資訊（活躍單元：{active}）。{remedy}，或選更短的編碼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/hidden_units.py"/>
        <source>encoder {title}</source>
        <translation>編碼器 {title}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/hidden_units.py"/>
        <source>decoder layer {value}</source>
        <translation>解碼器第 {value} 層</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/hidden_units.py"/>
        <source>decoder maps {number}</source>
        <translation>解碼器特徵圖 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>t-SNE needs at least {fewest} digits, and here are {codes}: show more.</source>
        <translation>t-SNE 至少需要 {fewest} 個數字，這裡只有 {codes} 個：請顯示更多。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>The codes are not finite, so t-SNE cannot compare them: train again.</source>
        <translation>編碼不是有限的，t-SNE 無法比較：請重新訓練。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>The code has collapsed: nearly all digits have the same code, so t-SNE has nothing to spread out. Train longer or with another learning rate.</source>
        <translation>編碼坍縮了：幾乎所有數字的編碼都相同，t-SNE 沒有可以展開的。請訓練更久，或換一個學習率。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>The request to t-SNE is incomplete: try again.</source>
        <translation>給 t-SNE 的請求不完整：請再試一次。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>{count} codes of {size} numbers are too many for t-SNE: show fewer.</source>
        <translation>{count} 個 {size} 維編碼對 t-SNE 來說太多：請顯示少一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/mixture.py"/>
        <source>The request for new codes is incomplete: try again.</source>
        <translation>生成新編碼的請求不完整：請再試一次。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/network_insight.py"/>
        <source>maps {value}</source>
        <translation>特徵圖 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/network_insight.py"/>
        <source>code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/network_insight.py"/>
        <source>layer {value}</source>
        <translation>第 {value} 層</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/posterior.py"/>
        <source>The codes of this run are not random: choose a run of a VAE.</source>
        <translation>這個網路的編碼不是隨機的：請選一個 VAE 的訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/viewing.py"/>
        <source>This network has no decoder: choose a run of an autoencoder.</source>
        <translation>這個網路沒有解碼器：請選一個自編碼器的訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/viewing.py"/>
        <source>This network names no classes: choose a run of a classifier.</source>
        <translation>這個網路不區分類別：請選一個分類器的訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/joining.py"/>
        <source>{title} is not the same here as where the first process reads it: give all processes the same files.</source>
        <translation>{title} 在這裡與第一個行程讀到的不同：請讓所有行程使用相同的檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/joining.py"/>
        <source>what the first process sent</source>
        <translation>第一個行程傳送的內容</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/launch.py"/>
        <source>The run was on the device “{was}” before and is on “{type}” now: results may differ.</source>
        <translation>這次訓練以前在裝置「{was}」上，現在在「{type}」上：結果可能不同。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/finding.py"/>
        <source>There is no lesson “{name}”. Lessons: {known}, or a file NAME{ending} or NAME{packed}.</source>
        <translation>沒有課程「{name}」。現有課程：{known}，或一個檔案 NAME{ending} 或 NAME{packed}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>the lesson</source>
        <translation>這節課</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>On page {value}: {what}.</source>
        <translation>第 {value} 頁：{what}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>the answer {answer} is none of the {choices} choices.</source>
        <translation>答案 {answer} 不在 {choices} 個選項之中。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>a prediction needs a task that shows what comes.</source>
        <translation>預計需要一個任務來揭曉結果。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>changed values need a recipe.</source>
        <translation>改動的值需要一個配方。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>an example or a run has a recipe of its own: leave out one of the two.</source>
        <translation>範例或訓練紀錄有它自己的配方：請去掉二者之一。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>At “{place}”: {what}.</source>
        <translation>在「{place}」：{what}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>at “{page}”</source>
        <translation>在「{page}」</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} is too large for a lesson: choose another file.</source>
        <translation>{source} 作為課程太大：請選另一個檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{path} is called “{name}”, like a lesson that ships: give it another name in its first line.</source>
        <translation>{path} 名為「{name}」，與附帶的一節課同名：請在第一行換一個名稱。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{path} cannot be used. On page {number}: the run “{name}” does not lie beside it.</source>
        <translation>{path} 不能用。第 {number} 頁：訓練紀錄「{name}」不在它旁邊。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>There is no preset “{recipe}”.</source>
        <translation>沒有預設配方「{recipe}」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} cannot be used. {error}</source>
        <translation>{source} 不能用。{error}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} is not a lesson: {error}. Choose another file.</source>
        <translation>{source} 不是課程：{error}。請選另一個檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} cannot be used. On page {number}: {problem}</source>
        <translation>{source} 不能用。第 {number} 頁：{problem}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>write {path} for {path2}.</source>
        <translation>請把 {path2} 寫成 {path}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/packed.py"/>
        <source>“{title}” has no page {unknown}: choose one from 1 to {pages}.</source>
        <translation>「{title}」沒有第 {unknown} 頁：請選 1 到 {pages}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/packed.py"/>
        <source>{what} is no lesson: it has no {lesson}.</source>
        <translation>{what} 不是課程：缺少 {lesson}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>{minutes} minutes. Teacher’s sheet, with all answers.</source>
        <translation>{minutes} 分鐘。教師講義，附全部答案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>{count} of {tasks} tasks done. Name: ______________________</source>
        <translation>{tasks} 個任務中完成了 {count} 個。姓名：______________________</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Drawing</source>
        <translation>畫</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>What was learned</source>
        <translation>學到了什麼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Question for the class:</source>
        <translation>課堂提問：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Answer:</source>
        <translation>答案：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Expected</source>
        <translation>預計</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>When it is done: {text}</source>
        <translation>完成之後：{text}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Task:</source>
        <translation>任務：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Recipe: {what}</source>
        <translation>配方：{what}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Expect:</source>
        <translation>預計：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/__init__.py"/>
        <source>The maps of this network are a code of {width} numbers: set the code size to {width}, or switch off “Maps as code”.</source>
        <translation>這個網路的特徵圖是 {width} 個數的編碼：請把編碼大小設為 {width}，或關閉「特徵圖作為編碼」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>as it is</source>
        <translation>原樣</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>with channels</source>
        <translation>帶通道</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your encoder takes no pictures of {size} pixels, neither with channels nor flat ({problem}): choose a dataset that fits it.</source>
        <translation>您的編碼器不接受 {size} 像素的影像，帶通道或展平都不行（{problem}）：請選適合它的資料集。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>it is no Python file</source>
        <translation>它不是 Python 檔案</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your network must give a tensor, or a tuple that begins with one.</source>
        <translation>您的網路必須給出一個張量，或以張量開頭的元組。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>It has a network of your own, which no run brings with it. Name the file that makes it, as in “aeviz --network FILE.py --run DIR”.</source>
        <translation>它用的是您自己的網路，訓練紀錄裡並不帶有。請指出生成網路的檔案，例如「aeviz --network FILE.py --run DIR」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your encoder gives {code_size} numbers: set the code size to {code_size}.</source>
        <translation>您的編碼器給出 {code_size} 個數：請把編碼大小設為 {code_size}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your network's answer for a picture depends on the other pictures of its batch (batch normalisation, for example), of which each process has only some: train it in one process.</source>
        <translation>您的網路對一張圖片的回答取決於同一批中的其他圖片（例如批次正規化），而每個行程只有其中一部分：請在一個行程中訓練。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>“{name}” cannot be run ({name2}: {error}): mend it first.</source>
        <translation>「{name}」無法執行（{name2}：{error}）：請先修正。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>pictures of the encoder's size</source>
        <translation>與編碼器大小相同的影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>{classes} classes</source>
        <translation>{classes} 個類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>What follows your encoder's {width} numbers does not give {what} ({error}).</source>
        <translation>接在您的編碼器 {width} 個數之後的部分沒有給出{what}（{error}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your network draws numbers at random in training (dropout, for example), which processes that train together would draw differently: train it in one process.</source>
        <translation>您的網路在訓練中會抽取隨機數（例如 dropout），一起訓練的各個行程會抽到不同的數：請在一個行程中訓練。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>“{path}” is no exported network: name files ending in .pt2 or .onnx.</source>
        <translation>「{path}」不是匯出的網路：請指定以 .pt2 或 .onnx 結尾的檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>There is no file “{path}”: check its name.</source>
        <translation>沒有檔案「{path}」：請檢查名稱。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>“{path}” holds objects that could run code: export tensors alone.</source>
        <translation>「{path}」含有可能執行程式碼的物件：請只匯出張量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>“{path}” cannot be read ({name}): export it again.</source>
        <translation>無法讀取「{path}」（{name}）：請重新匯出。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>ONNX files are run by the package onnxruntime, which is not here: install it with “pip install onnxruntime”.</source>
        <translation>ONNX 檔案由套件 onnxruntime 執行，而這裡沒有它：請用「pip install onnxruntime」安裝。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/prepare.py"/>
        <source>{title} does not fit the recipe “{name}”: choose another dataset.</source>
        <translation>{title} 不適合配方「{name}」：請選另一個資料集。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/prepare.py"/>
        <source>{title} has no classes, so there is nothing for a classifier to learn: choose another dataset or another recipe.</source>
        <translation>{title} 沒有類別，分類器沒有可學的：請選另一個資料集或另一個配方。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/prepare.py"/>
        <source>{title} has {train} labelled training images, so {labels} cannot be used: choose fewer, or 0 for all.</source>
        <translation>{title} 有 {train} 張帶標籤的訓練影像，用不了 {labels} 個標籤：請選少一些，或選 0 表示全部。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Autoencoders</source>
        <translation>自編碼器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Denoising</source>
        <translation>去噪</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Variational</source>
        <translation>變分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Sparse</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Stacked</source>
        <translation>堆疊式</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Classifiers</source>
        <translation>分類器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Regression</source>
        <translation>迴歸</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>up to {most} whole numbers from 1 to 4096, separated by commas</source>
        <translation>最多 {most} 個 1 到 4096 的整數，用逗號分開</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>true or false</source>
        <translation>是或否</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>the name of a dataset, of at most 64 letters, digits, spaces and . , + - ( )</source>
        <translation>資料集的名稱，最多 64 個字母、數字、空格和 . , + - ( )</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>{noun} from {minimum} to {high}</source>
        <translation>{noun}，從 {minimum} 到 {high}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>whole numbers from 1 to 4096, separated by commas</source>
        <translation>1 到 4096 的整數，用逗號分開</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>names separated by commas, of {names}</source>
        <translation>用逗號分開的名稱，取自 {names}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>one of {choices}</source>
        <translation>以下之一：{choices}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>a number</source>
        <translation>數值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>{noun} above {minimum} up to {high}</source>
        <translation>{noun}，大於 {minimum}，至多 {high}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/phases.py"/>
        <source>fine-tuning</source>
        <translation>微調</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/presets.py"/>
        <source>Did you mean “{close}”?</source>
        <translation>您是指「{close}」嗎？</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/presets.py"/>
        <source>There is no recipe “{name}”.{hint} Recipes: {known}, or a file NAME.json.</source>
        <translation>沒有配方「{name}」。{hint} 現有配方：{known}，或一個檔案 NAME.json。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>the recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>A recipe has no value “{key}”. Values that can be set: {names}.</source>
        <translation>配方沒有值「{key}」。可以設定的值：{names}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>The recipe value “{key}” is ambiguous: write {names}.</source>
        <translation>配方的值「{key}」有歧義：請寫 {names}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} is too large for a recipe: choose another file.</source>
        <translation>{source} 作為配方太大：請選另一個檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} is not a recipe: {error}. Choose another file.</source>
        <translation>{source} 不是配方：{error}。請選另一個檔案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} cannot be used: {title} must be {allowed}.</source>
        <translation>{source} 不能用：{title}必須是{allowed}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{title} must be {allowed}, not “{value}”.</source>
        <translation>{title}必須是{allowed}，而不是「{value}」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} cannot be used: {error}.</source>
        <translation>{source} 不能用：{error}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Binary cross-entropy needs pixels and outputs in [0, 1]: choose the pixel range “0 to 1” and the output activation “Sigmoid”, or the loss “Mean squared error”.</source>
        <translation>二元交叉熵需要 [0, 1] 內的像素和輸出：請選像素範圍「0 到 1」和輸出活化「Sigmoid」，或選損失「均方誤差」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The loss “Cross-entropy” belongs to classifiers, and they have no other: choose another loss or another recipe.</source>
        <translation>損失「交叉熵」屬於分類器，分類器也沒有別的損失：請選另一個損失或另一個配方。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A regressor needs the loss “Mean squared error” or “Half of the squared error”: choose one of them.</source>
        <translation>迴歸網路需要損失「均方誤差」或「平方誤差的一半」：請選其中一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Points and waves are for regression, images for all other tasks: choose another dataset or another recipe.</source>
        <translation>點和波用於迴歸，影像用於所有其他任務：請選另一個資料集或另一個配方。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Noise, pixel range, validation images and convolutions are for images: leave them out with points and waves.</source>
        <translation>雜訊、像素範圍、驗證影像和卷積是用於影像的：用點和波時請不要選。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a classifier uses labels: set the labels used to 0 or choose a classifier.</source>
        <translation>只有分類器使用標籤：請把使用的標籤數設為 0，或選一個分類器。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A linear network has no code to restore images from: choose another network, such as “Dense” with linear activations.</source>
        <translation>線性網路沒有可用來重建影像的編碼：請選另一種網路，例如帶線性活化的「全連接」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>This network has no single code to shape: choose the code “Plain” and the penalty “None”, or another network.</source>
        <translation>這個網路沒有單一的編碼可供約束：請選編碼「普通」和懲罰項「無」，或另一種網路。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A variational code is a mean and a variance for each number: choose the code activation “Linear”, no code dropout and no maps as code.</source>
        <translation>變分編碼的每個分量都是一個平均值和一個變異數：請選編碼活化「線性」，不要編碼 dropout，也不要把特徵圖作為編碼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>More active units are asked for than the code has numbers: choose fewer, or a larger code.</source>
        <translation>要求的活躍單元比編碼的分量還多：請選少一些，或選更大的編碼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The KL penalty needs units between inactive and active: choose the code activation “Sigmoid” or “Tanh” and a plain or nested code, or the penalty “L1”.</source>
        <translation>KL 懲罰項需要介於靜止與活躍之間的單元：請選編碼活化「Sigmoid」或「Tanh」以及普通或巢狀的編碼，或選懲罰項「L1」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A penalty on neighbours is for pictures: choose another penalty with points and waves.</source>
        <translation>關於鄰居的懲罰項只用於影像：對點和波請選擇其他懲罰項。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>InfoNCE compares all pictures of a batch with each other: with a code of {code_size} numbers, choose a batch size from 2 to {largest}.</source>
        <translation>InfoNCE 要把一批中的所有影像互相比較：編碼有 {code_size} 個數時，請選擇從 2 到 {largest} 的批次大小。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The contractive penalty takes too long for a code of more than {largest_jacobian} numbers, unless the encoder is one dense layer with sigmoid or tanh: choose a smaller code.</source>
        <translation>對超過 {largest_jacobian} 個分量的編碼，收縮懲罰項算得太久，除非編碼器是一個帶 sigmoid 或 tanh 的全連接層：請選更小的編碼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A network of your own restores pictures or names classes, with a plain code: choose these, or another network.</source>
        <translation>您自己的網路用普通編碼來重建影像或判斷類別：請選這些，或選另一種網路。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a convolutional network has maps: choose the network “Convolutional”.</source>
        <translation>只有卷積網路有特徵圖：請選網路「卷積」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A convolutional network needs at least one level of feature maps: set some.</source>
        <translation>卷積網路至少需要一級特徵圖：請設定一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A filter needs a middle: choose an odd filter size, such as 3 or 5.</source>
        <translation>濾波器需要一個中心：請選奇數的濾波器大小，例如 3 或 5。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a recurrent regressor can carry its state, and needs the batch order “Sliding”: choose these or switch “Carry state” off.</source>
        <translation>只有循環迴歸網路能延續狀態，並且需要批次順序「滑動」：請選這些，或關閉「延續狀態」。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a dense network has an activation per layer: leave them empty.</source>
        <translation>只有全連接網路有各層的活化：請留空。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The activations per layer do not fit the layers: give one for each encoder layer and, of an autoencoder, each decoder layer, or none at all.</source>
        <translation>各層的活化與層數不符：請給每個編碼器層一個，自編碼器還要給每個解碼器層一個，或全部留空。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Pre-training is for classifiers of dense layers with a plain code, no penalty and the pixel range “0 to 1”: choose these or switch it off.</source>
        <translation>預訓練用於全連接層、普通編碼、沒有懲罰項、像素範圍「0 到 1」的分類器：請選這些，或關閉它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Noise</source>
        <translation>雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Penalty</source>
        <translation>懲罰項</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>What the network learns to do.</source>
        <translation>網路學習做什麼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Starts every random choice; the same seed repeats the run exactly.</source>
        <translation>決定所有隨機選擇的起點；同一個種子會把訓練原樣重複。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What to learn from: digits, other pictures, your own, or for regression points of a line and waves.</source>
        <translation>從什麼學習：數字、其他影像、您自己的影像，或用於迴歸的直線上的點和波。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Pixel range</source>
        <translation>像素範圍</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The numbers that stand for black and white. Standardised: each pixel with mean 0 and deviation 1 over the training images.</source>
        <translation>代表黑和白的數值。標準化：每個像素在訓練影像上平均值為 0、標準差為 1。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Validation images</source>
        <translation>驗證影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Held back from the end of the training images (classic split: 5,000).</source>
        <translation>從訓練影像的末尾留出（經典劃分：5,000）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Labels used</source>
        <translation>使用的標籤數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many labelled images a classifier learns from, as many of each class; 0: all.</source>
        <translation>分類器從多少張帶標籤的影像學習，每類數量相同；0：全部。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What is done to the input picture. Mixed: Gaussian for half of the pictures, masking or inversion for the others.</source>
        <translation>對輸入影像做什麼。混合：一半影像用高斯，其餘用掩碼或反相。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Noise strength</source>
        <translation>雜訊強度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Gaussian: its standard deviation; masking, salt and pepper, inversion: share of pixels; occlusion: share of the width; blur: tenths of the width.</source>
        <translation>高斯：標準差；掩碼、椒鹽、反相：像素的比例；遮擋：寬度的比例；模糊：寬度的十分之幾。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Clip noise</source>
        <translation>截斷雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Keep noisy pixels inside the range of clean ones.</source>
        <translation>讓含雜訊像素不超出乾淨像素的範圍。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Random strength</source>
        <translation>隨機強度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>In training, draw the strength of each image from 0 up to the one set.</source>
        <translation>訓練時，每張影像的強度從 0 到設定值之間隨機抽取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Dense: every unit sees all of the layer before. Convolutional: filters that move over the image. Recurrent: reads row by row. Linear: no layers before the output. Own: what a program of yours makes.</source>
        <translation>全連接：每個單元都看到前一層的全部。卷積：在影像上移動的濾波器。循環：逐列讀取。線性：輸出之前沒有別的層。您自己的：由您的程式生成。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Encoder layers</source>
        <translation>編碼器各層</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Units of each hidden layer between the image and the code.</source>
        <translation>影像與編碼之間各隱藏層的單元數。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Code size</source>
        <translation>編碼大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many numbers the code has.</source>
        <translation>編碼有多少個分量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Decoder layers</source>
        <translation>解碼器各層</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Units of each hidden layer from the code back to the image; empty: the encoder, mirrored.</source>
        <translation>從編碼回到影像的各隱藏層的單元數；留空：與編碼器對稱。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Feature maps</source>
        <translation>特徵圖</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Maps of each level; every level halves height and width.</source>
        <translation>每一級的特徵圖數；每一級把高和寬減半。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Filter size</source>
        <translation>濾波器大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Height and width of a filter, in pixels.</source>
        <translation>濾波器的高和寬，以像素計。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Level depth</source>
        <translation>每級層數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Convolutions on each level.</source>
        <translation>每一級的卷積層數。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Resampling</source>
        <translation>重取樣</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Pooling: maximum of 2 × 2 down, repeated pixels up. Strided filters: these down, pixel shuffle up.</source>
        <translation>池化：向下取 2 × 2 的最大值，向上重複像素。步進卷積：向下用它，向上用像素重排。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Maps as code</source>
        <translation>特徵圖作為編碼</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The last level's maps are the code, without dense layers.</source>
        <translation>最後一級的特徵圖就是編碼，沒有全連接層。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Cell</source>
        <translation>循環單元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How the state follows from the one before.</source>
        <translation>狀態怎樣由前一個狀態得出。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Carry state</source>
        <translation>延續狀態</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>A batch goes on where the one before ended.</source>
        <translation>一批從前一批結束的地方接著進行。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Activation</source>
        <translation>活化函式</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What hidden layers do to their sums.</source>
        <translation>隱藏層對加權和做什麼。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Activation per layer</source>
        <translation>各層的活化</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What each encoder layer, then each decoder layer does to its sums; empty: the same.</source>
        <translation>每個編碼器層、然後每個解碼器層對加權和做什麼；留空：都一樣。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Code activation</source>
        <translation>編碼活化</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The same for the code.</source>
        <translation>對編碼做同樣的事。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Output activation</source>
        <translation>輸出活化</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The same for the output pixels.</source>
        <translation>對輸出像素做同樣的事。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Share of hidden units switched off at random in each training step.</source>
        <translation>每個訓練步中隨機關閉的隱藏單元的比例。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Code dropout</source>
        <translation>編碼 dropout</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The same for the code's numbers.</source>
        <translation>對編碼的分量做同樣的事。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Initial weights</source>
        <translation>初始權重</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Glorot: uniform, zero biases. He: the same for ReLU. The others use the two scales.</source>
        <translation>Glorot：均勻分佈，偏置為零。He：同樣，用於 ReLU。其餘使用下面兩個尺度。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Weight scale</source>
        <translation>權重尺度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Standard deviation of normal initial weights.</source>
        <translation>常態初始權重的標準差。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Bias scale</source>
        <translation>偏置尺度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Standard deviation of normal initial biases; 0 starts them at zero.</source>
        <translation>常態初始偏置的標準差；0 表示從零開始。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Zero output layer</source>
        <translation>輸出層置零</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Start the last layer's weights at zero.</source>
        <translation>讓最後一層的權重從零開始。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Plain: numbers. Variational: a mean and a variance for each, drawn at random in training. k-sparse: only the largest numbers are kept. Nested: in training only the first numbers are kept, so that each adds to those before it.</source>
        <translation>普通：一組數。變分：每個分量是一個平均值和一個變異數，訓練時隨機抽取。k-稀疏：只保留最大的幾個分量。巢狀：訓練時只保留前面的分量，使每一個都在前面的基礎上再添一點。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Beta</source>
        <translation>β</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Weight of the divergence from the standard normal distribution; 1 with binary cross-entropy is the plain VAE.</source>
        <translation>與標準常態分佈之散度的權重；取 1 並用二元交叉熵就是普通的 VAE。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Active units</source>
        <translation>活躍單元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many of its numbers are kept.</source>
        <translation>保留多少個分量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Revival</source>
        <translation>啟用閒置分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How strongly numbers that no picture of a batch uses are drawn towards use; 0: not at all, so that most of them may never be used.</source>
        <translation>一批中沒有影像用到的分量被拉向使用的力度；0：完全不拉，大多數分量可能永遠用不到。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Kept numbers</source>
        <translation>保留的分量數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>For each image one of these is drawn, and only so many of the first numbers are kept; what stands twice comes twice as often; empty: 2, 4, 8 and so on to all.</source>
        <translation>對每張影像從中抽取一個，只保留前這麼多個分量；寫兩次的出現得加倍頻繁；留空：2、4、8，依此類推直到全部。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>L1: the code's absolute values. Kullback–Leibler: distance of each unit's mean from the target. Contractive: how much the code moves with the input. Neighbours: codes of pictures that are alike lie close together, those of others apart (UMAP); with InfoNCE, nearer to each other than to all others of a batch (t-SNE).</source>
        <translation>L1：編碼的絕對值。KL 散度：每個單元的平均值與目標的距離。收縮：編碼隨輸入移動多少。鄰居：相似影像的編碼彼此靠近，其他的彼此遠離（UMAP）；用 InfoNCE 時，彼此比同一批中的其他影像都近（t-SNE）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Penalty weight</source>
        <translation>懲罰項權重</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What the penalty is multiplied by.</source>
        <translation>懲罰項乘以多少。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Target activity</source>
        <translation>目標活化</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How active a unit should be on average; 0 is inactive (for tanh: -1).</source>
        <translation>一個單元平均應有多活躍；0 為靜止（對 tanh 是 -1）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Neighbours</source>
        <translation>鄰居</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many of the most alike training pictures are looked for, once before training: few keep what is near, many keep the whole.</source>
        <translation>訓練前尋找一次最相似的訓練影像，這裡是尋找多少張：少則保持局部，多則保持整體。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How outputs are compared with targets: per pixel, or for classifiers by the class.</source>
        <translation>輸出怎樣與目標比較：逐像素，分類器則按類別。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Optimiser</source>
        <translation>最佳化器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The rule that turns gradients into updates. Muon makes all directions of an update of a weight matrix equally long: it often needs fewer steps, which cost little more with convolutions and several times as much with large dense layers.</source>
        <translation>把梯度變成更新的規則。Muon 讓權重矩陣的更新在所有方向上一樣長：往往需要更少的步數；用卷積時每步只略貴一點，用大的全連接層時貴上幾倍。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Learning rate</source>
        <translation>學習率</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How large each update is.</source>
        <translation>每次更新有多大。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Schedule</source>
        <translation>學習率排程</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How the learning rate changes: not at all, falling, or rising first.</source>
        <translation>學習率怎樣變化：不變、下降，或先升後降。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Weight decay</source>
        <translation>權重衰減</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How strongly weights are pulled to zero in each update.</source>
        <translation>每次更新把權重向零拉多少。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Images per update.</source>
        <translation>每次更新的影像數。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Batch order</source>
        <translation>批次順序</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How the images of a batch are chosen. Sliding: each batch starts one item after the one before.</source>
        <translation>一批影像怎樣選取。滑動：每一批比前一批晚一項開始。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Products of weights in 16 bits are faster on processors made for it; the last choice takes them there, and 32 bits on others.</source>
        <translation>在專門支援的處理器上，16 位的權重乘法更快；最後一個選項在那裡用 16 位，在別處用 32 位。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Epochs</source>
        <translation>輪數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Passes over the training images, in each phase.</source>
        <translation>每個階段把訓練影像過多少遍。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Step limit</source>
        <translation>步數上限</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>End each phase after so many updates, even within an epoch; 0: after its epochs.</source>
        <translation>每個階段做這麼多次更新就結束，哪怕還在一輪之中；0：做完各輪才結束。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Test every</source>
        <translation>測試間隔</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Updates from one test to the next, counted from the first; 0: test after each epoch.</source>
        <translation>相鄰兩次測試之間的更新次數，從第一次算起；0：每輪之後測試。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Pre-training</source>
        <translation>預訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Each layer first learns to restore its input; then the layers are put together and fine-tuned.</source>
        <translation>每一層先學會重建它的輸入；然後把各層組合起來微調。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Noise in tuning</source>
        <translation>微調時的雜訊</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Use noise and dropout also while a pre-trained classifier is fine-tuned.</source>
        <translation>微調預訓練過的分類器時，也使用雜訊和 dropout。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/catalogue.py"/>
        <source>The run {path} is in training: stop it before you copy it.</source>
        <translation>訓練紀錄 {path} 正在訓練：請先停止再複製。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>The run {name} learned from “{name2}”, which is not among the datasets here: add its pictures with “aeviz data add PATH”, or give them with “--data PATH”.</source>
        <translation>訓練紀錄 {name} 學的是「{name2}」，這裡的資料集中沒有它：請用「aeviz data add PATH」新增它的影像，或用「--data PATH」提供。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>The run {name} was trained on other images than {title} has now: choose the folder with its images{value}.</source>
        <translation>訓練紀錄 {name} 訓練時用的影像與 {title} 現在的不同：請選放著那些影像的資料夾{value}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>{title} is not of the kind that the run {name} learned from: choose other data.</source>
        <translation>{title} 與訓練紀錄 {name} 學習的不是同一類資料：請選別的資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>{title} has items of {image_shape} and the run {name} learned from {image_shape2}: choose other data.</source>
        <translation>{title} 的項是 {image_shape}，而訓練紀錄 {name} 學的是 {image_shape2}：請選別的資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>{title} has {classes} classes and the run {name} knows {class_names}: choose other data.</source>
        <translation>{title} 有 {classes} 個類別，而訓練紀錄 {name} 認識 {class_names} 個：請選別的資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>The run {name} learned from signals, not from images: choose a run of an autoencoder.</source>
        <translation>訓練紀錄 {name} 學的是訊號而不是影像：請選一個自編碼器的訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>or {or_else}</source>
        <translation>或{or_else}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>The data of the run {path} are made anew: leave them out.</source>
        <translation>訓練紀錄 {path} 的資料可以重新生成：請不要附上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>{title} has {value} MB, more than the {value2} MB that may go with a run: leave the data out.</source>
        <translation>{title} 有 {value} MB，超過可隨訓練紀錄附上的 {value2} MB：請不要附上資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>The run {path} was trained on other data than {title} has now: leave the data out.</source>
        <translation>訓練紀錄 {path} 訓練時用的資料與 {title} 現在的不同：請不要附上資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>{source} was saved by a newer aeviz: update aeviz to open it.</source>
        <translation>{source} 由更新的 aeviz 儲存：請更新 aeviz 再開啟。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>{path} is no experiment: it has no {missing}.</source>
        <translation>{path} 不是實驗：缺少 {missing}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>The data that came with {folder} cannot be used: leave them out.</source>
        <translation>隨 {folder} 附上的資料不能用：請不要附上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe is not of its recipe's task</source>
        <translation>它的探測樣本不屬於配方的任務</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has an odd size</source>
        <translation>它的探測樣本大小異常</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has pictures of other colours</source>
        <translation>它的探測樣本影像顏色不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe shows more digits than it has</source>
        <translation>它的探測樣本顯示的數字比實際的多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe names too many classes</source>
        <translation>它的探測樣本類別太多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe names no classes</source>
        <translation>它的探測樣本沒有類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has labels that its classes do not have</source>
        <translation>它的探測樣本有類別之外的標籤</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its phase is {phase}, but its recipe has {phases}</source>
        <translation>它的階段是 {phase}，而配方有 {phases} 個</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its pictures are others</source>
        <translation>它的影像不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its restored pictures are others</source>
        <translation>它的重建影像不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its map has other points</source>
        <translation>它的潛空間圖點不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>it shows numbers without end</source>
        <translation>它含有無窮的數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its code has {mean} numbers, not {numbers}</source>
        <translation>它的編碼有 {mean} 個分量，而不是 {numbers} 個</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its answers are incomplete</source>
        <translation>它的答案不完整</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>half of a layer is missing</source>
        <translation>有一層只有一半</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its prediction does not fit its recipe</source>
        <translation>它的預測與配方不符</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its line is no line</source>
        <translation>它的直線不是直線</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>it has {count} phases, but its recipe {phases}</source>
        <translation>它有 {count} 個階段，而配方有 {phases} 個</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a phase has an odd number</source>
        <translation>有一個階段的編號異常</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>an epoch has no steps</source>
        <translation>有一輪沒有步</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a phase begins after its own steps</source>
        <translation>有一個階段晚於它自己的步才開始</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its phase begins too late</source>
        <translation>它的階段開始得太晚</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>it counts samples wrongly</source>
        <translation>它的樣本計數有誤</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a loss has too many terms</source>
        <translation>有一個損失的項太多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a loss is missing</source>
        <translation>缺少一個損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>the targets of its probe do not fit</source>
        <translation>它的探測樣本的目標不符</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has numbers without end</source>
        <translation>它的探測樣本含有無窮的數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has pictures</source>
        <translation>它的探測樣本有影像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its classes are others</source>
        <translation>它的類別不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probabilities are of other classes</source>
        <translation>它的機率屬於別的類別</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its recipe has no such layer</source>
        <translation>它的配方沒有這樣的層</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>the pictures of a layer do not fit</source>
        <translation>有一層的影像不符</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its prediction is of other inputs</source>
        <translation>它的預測屬於別的輸入</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>{upper}: use another copy.</source>
        <translation>{upper}：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a step or an epoch has the number {number}</source>
        <translation>有一步或一輪的編號是 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a number is too large ({number})</source>
        <translation>有一個數太大（{number}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a term of the loss has an odd name</source>
        <translation>損失有一項的名稱異常</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a loss is too large</source>
        <translation>有一個損失太大</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a value was changed that may not be</source>
        <translation>改動了一個不可改動的值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>steps and epochs count from 1</source>
        <translation>步和輪從 1 開始計數</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>A value that was changed does not fit: {error}</source>
        <translation>改動的值不合適：{error}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/journal.py"/>
        <source>{path} has {size} bytes, too many for a list of losses.</source>
        <translation>{path} 有 {size} 位元組，作為損失列表太大。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>is not a run</source>
        <translation>不是訓練紀錄</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} {what}: choose a folder that aeviz made.</source>
        <translation>{path} {what}：請選 aeviz 生成的資料夾。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The recipe of {path}</source>
        <translation>{path} 的配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} is damaged: use another frame.</source>
        <translation>{path} 已損壞：請用另一個影格。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} is a frame of another step: use another frame.</source>
        <translation>{path} 是另一步的影格：請用另一個影格。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} is a file, not a folder: choose another name.</source>
        <translation>{path} 是檔案而不是資料夾：請選另一個名稱。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The folder {path} is not empty: continue its run with --resume, or choose another folder.</source>
        <translation>資料夾 {path} 不是空的：請用 --resume 繼續它的訓練，或選另一個資料夾。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The folder {path} cannot be used: choose another one.</source>
        <translation>資料夾 {path} 不能用：請選另一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} has something else in the place of its folder “{name}”: choose another run.</source>
        <translation>訓練紀錄 {path} 裡，資料夾「{name}」的位置上是別的東西：請選另一個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{probe} has changed: use another copy.</source>
        <translation>{probe} 被改動過：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} cannot be opened because its probe is damaged or missing: choose another run.</source>
        <translation>無法開啟訓練紀錄 {path}，因為它的探測樣本損壞或缺失：請選另一個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} cannot be opened. {error}</source>
        <translation>無法開啟訓練紀錄 {path}。{error}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} is being written by another program: it can only be opened read-only now.</source>
        <translation>訓練紀錄 {path} 正由另一個程式寫入：現在只能以唯讀方式開啟。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} cannot be written: open it read-only, or change the permissions of its folder.</source>
        <translation>無法寫入訓練紀錄 {path}：請以唯讀方式開啟，或更改其資料夾的權限。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} was made by a newer aeviz: update aeviz to open it.</source>
        <translation>訓練紀錄 {path} 由更新的 aeviz 生成：請更新 aeviz 再開啟。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/recorder.py"/>
        <source>The run {path} is read-only: open it for writing.</source>
        <translation>訓練紀錄 {path} 是唯讀的：請以可寫方式開啟。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/recorder.py"/>
        <source>old checkpoints</source>
        <translation>舊的檢查點</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Step {step} (epoch {epoch}) of the run {name} is saved</source>
        <translation>訓練 {name} 的第 {step} 步（第 {epoch} 輪）已儲存</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Put back what is missing and resume it, or train again.</source>
        <translation>請把缺失的放回去再繼續，或重新訓練。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Only step {step} (epoch {epoch}) of the run {name} is saved: the {value} steps after it are lost.</source>
        <translation>訓練 {name} 只儲存了第 {step} 步（第 {epoch} 輪）：之後的 {value} 步丟失了。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>See to it that its folder can be written, then resume it from there.</source>
        <translation>請確保它的資料夾可以寫入，再從那裡繼續。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>{text}, but losses before it are damaged or missing.</source>
        <translation>{text}，但之前的損失有損壞或缺失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Its folder was deleted, moved or emptied.</source>
        <translation>它的資料夾被刪除、移動或清空了。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Another run lies in its folder now.</source>
        <translation>它的資料夾裡現在是另一個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Its folder cannot be read.</source>
        <translation>無法讀取它的資料夾。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Nothing of the run {name} is saved. {why}</source>
        <translation>訓練 {name} 什麼都沒有儲存。{why}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/network.py"/>
        <source>The weights of the run {name} do not fit its recipe: choose another run.</source>
        <translation>訓練紀錄 {name} 的權重與它的配方不符：請選另一個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/network.py"/>
        <source>The weights of the run {name} give numbers without end: choose another step or another run.</source>
        <translation>訓練紀錄 {name} 的權重給出無窮的數：請選另一步或另一個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>finished there</source>
        <translation>在那裡完成</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>was stopped there</source>
        <translation>在那裡被停止</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>failed there</source>
        <translation>在那裡失敗</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>was interrupted there</source>
        <translation>在那裡被中斷</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>is still in training</source>
        <translation>仍在訓練</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>the weights of step {step}, epoch {epoch}</source>
        <translation>第 {step} 步、第 {epoch} 輪的權重</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>step {step}, epoch {epoch}</source>
        <translation>第 {step} 步，第 {epoch} 輪</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>other data than it was trained on:</source>
        <translation>不是訓練時用的資料：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>The run {run} was trained on other data than {title} has now: this is of data that are not its own.</source>
        <translation>訓練紀錄 {run} 訓練時用的資料與 {title} 現在的不同：這裡的結果來自並非它自己的資料。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>ended there</source>
        <translation>在那裡結束</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>the run went on to step {last_step} and {ended}</source>
        <translation>訓練進行到第 {last_step} 步，{ended}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>How far the run {run} went is not known, as its losses cannot be read: this is of {weights}.</source>
        <translation>訓練紀錄 {run} 進行到哪裡無法得知，因為讀不到它的損失：這裡的結果來自{weights}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>The run {run} went on to step {last_step} and {ended}, but this is of {weights}, the newest that it keeps.</source>
        <translation>訓練紀錄 {run} 進行到第 {last_step} 步，{ended}，但這裡的結果來自{weights}，這是它儲存的最新權重。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>the losses of the run {path}</source>
        <translation>訓練紀錄 {path} 的損失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>Some of {losses} are damaged or missing and were left out.</source>
        <translation>{losses}有一些損壞或缺失，已略過。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The last line of the losses of the run {path} is incomplete and was left out.</source>
        <translation>訓練紀錄 {path} 的損失最後一行不完整，已略過。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>at or before step {step}</source>
        <translation>（第 {step} 步或之前）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} has no good checkpoint{before}: choose another run or step, or train again.</source>
        <translation>訓練紀錄 {path} 沒有完好的檢查點{before}：請選另一個訓練紀錄或另一步，或重新訓練。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The checkpoint of step {found} of the run {path} is damaged and an older one is used.</source>
        <translation>訓練紀錄 {path} 第 {found} 步的檢查點已損壞，改用了更早的一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} was made by a newer aeviz and is opened read-only.</source>
        <translation>訓練紀錄 {path} 由更新的 aeviz 生成，以唯讀方式開啟。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} was made by a newer aeviz: open it read-only, or update aeviz.</source>
        <translation>訓練紀錄 {path} 由更新的 aeviz 生成：請以唯讀方式開啟，或更新 aeviz。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} is an example and stays as it is: train its recipe as a new run.</source>
        <translation>訓練紀錄 {path} 是範例，保持不變：請用它的配方作一次新的訓練。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} came in one file and stays as it is: continue it as a run of its own.</source>
        <translation>訓練紀錄 {path} 來自一個檔案，保持不變：請作為您自己的訓練接著進行。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>All of {losses} from step {next_step} on are missing.</source>
        <translation>{losses}從第 {next_step} 步起全部缺失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} is gone, or its folder has another name now: choose another run.</source>
        <translation>訓練紀錄 {path} 已不存在，或它的資料夾改了名：請選另一個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} has no frame of step {step}: choose another step.</source>
        <translation>訓練紀錄 {path} 沒有第 {step} 步的影格：請選另一步。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The frame of step {step} of the run {path} is damaged: skip it.</source>
        <translation>訓練紀錄 {path} 第 {step} 步的影格已損壞：請跳過它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} has no good checkpoint of step {step}: the newest before it is of step {step2}.</source>
        <translation>訓練紀錄 {path} 沒有第 {step} 步的完好檢查點：它之前最新的是第 {step2} 步。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>Some losses of the run {path} up to step {step} are damaged or missing.</source>
        <translation>訓練紀錄 {path} 到第 {step} 步的損失有一些損壞或缺失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>{folder} is a checkpoint of another step.</source>
        <translation>{folder} 是另一步的檢查點。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The checkpoint of step {found} of the run {path} is incomplete, as in a copy that was made while it trained, and an older one is used.</source>
        <translation>訓練紀錄 {path} 第 {found} 步的檢查點不完整（在訓練期間製作的副本會這樣），改用了更早的一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The recipe of the run {path} makes no network for its images: choose another run.</source>
        <translation>訓練紀錄 {path} 的配方無法為它的影像生成網路：請選另一個訓練紀錄。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path}: {error}</source>
        <translation>訓練紀錄 {path}：{error}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>Not all of {losses} are those that were saved with its weights.</source>
        <translation>{losses}並非都是與權重一同儲存的那些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>The checkpoint {folder}</source>
        <translation>檢查點 {folder}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} holds other arrays than expected: use another copy.</source>
        <translation>{what} 裡的陣列與預期的不同：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} holds arrays that do not fit each other: use another copy.</source>
        <translation>{what} 裡的陣列彼此不符：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>The checkpoint of step {step} was not saved because its weights are not finite: go back to the one before.</source>
        <translation>第 {step} 步的檢查點沒有儲存，因為它的權重不是有限的：請回到前一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} has weights that are not finite: use an older one.</source>
        <translation>{what} 的權重不是有限的：請用更早的一個。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} holds other files than expected: use another copy.</source>
        <translation>{what} 裡的檔案與預期的不同：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} belongs to another run: put it back there.</source>
        <translation>{what} 屬於另一個訓練紀錄：請把它放回去。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>aeviz weights 1.0</source>
        <translation>aeviz weights 1.0</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>aeviz optimiser 1.0</source>
        <translation>aeviz optimiser 1.0</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} has no usable progress: use another copy.</source>
        <translation>{what} 沒有可用的進度：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} has no usable description: use another copy.</source>
        <translation>{what} 沒有可用的描述：請用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/snapshot.py"/>
        <source>The network gives numbers without end and is not saved: take one from before that, or learn anew at a lower learning rate.</source>
        <translation>網路給出了無窮大的數，因此沒有儲存：請用在此之前的網路，或用較低的學習率重新學習。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/checkpoint.py"/>
        <source>The checkpoint at step {step} does not fit its recipe: start a new run.</source>
        <translation>第 {step} 步的檢查點與它的配方不符：請開始一次新的訓練。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/checkup.py"/>
        <source>After step {step}:</source>
        <translation>第 {step} 步之後：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/divergence.py"/>
        <source>The loss or a weight is no longer a finite number at step {step}: lower the learning rate (now {rate}) and train again.</source>
        <translation>第 {step} 步時，損失或某個權重已不是有限的數：請降低學習率（現在是 {rate}）再重新訓練。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/divergence.py"/>
        <source>The loss at step {step} is more than ten times what it was at the start: lower the learning rate.</source>
        <translation>第 {step} 步的損失是開始時的十倍以上：請降低學習率。</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>This page needs JavaScript. All of it is in this file: nothing is fetched.</source>
        <translation>這個網頁需要 JavaScript。全部內容都在這個檔案裡，不會下載任何東西。</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>Step of the training</source>
        <translation>訓練的步</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>Pictures</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>Map of the codes</source>
        <translation>編碼的分佈圖</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>The loss of every step and of every test</source>
        <translation>每一步和每次測試的損失</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-2d.json"/>
        <source>Best map of two numbers</source>
        <translation>最好的二維圖</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-2d.json"/>
        <source>784-1000-500-250-2 and back with GELU, AdamW and a one-cycle learning rate, 120 epochs. In training up to a fifth of each image's pixels are masked, a share drawn for each, which keeps so small a code from learning the images by heart: the best plain code of two numbers that we know how to train in ten minutes on two processor cores.</source>
        <translation>784-1000-500-250-2 再對稱返回，用 GELU、AdamW 和單週期學習率，訓練 120 輪。訓練時每幅影像最多五分之一的像素被掩碼，比例逐幅隨機，使這麼小的編碼不會死記影像：這是我們所知在兩個處理器核心上十分鐘內能訓練出的最好的兩個分量的普通編碼。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-32d.json"/>
        <source>Best code of 32 numbers</source>
        <translation>最好的 32 維編碼</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-32d.json"/>
        <source>Strided convolutions of 32 and 64 maps, a dense layer of 256, a code of 32 numbers, and back, with GELU, AdamW and a one-cycle learning rate, in 16 bits where the processor calculates in them.</source>
        <translation>32 張與 64 張特徵圖的帶步長卷積、256 的全連接層、32 個數的編碼再對稱返回，用 GELU、AdamW 和單週期學習率，處理器支援時用 16 位計算。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-denoiser.json"/>
        <source>Best denoiser</source>
        <translation>最好的去噪器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-denoiser.json"/>
        <source>A convolutional network without a narrow code. Each training image gets noise of its own kind and strength, drawn up to 0.5: Gaussian for one half, masking or inversion for the other, so one model serves them all.</source>
        <translation>沒有狹窄編碼的卷積網路。每張訓練影像都有自己的雜訊種類和強度，強度最高 0.5：一半用高斯，另一半用掩碼或反相，所以一個模型就能應付所有雜訊。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-k-sparse.json"/>
        <source>k-sparse autoencoder, all units in use</source>
        <translation>k 稀疏自編碼器，所有單元都用到</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-k-sparse.json"/>
        <source>As “k-sparse”, where only the 25 largest of 1,000 units pass for each digit (Makhzani and Frey), but units that no digit of a batch uses are drawn towards use, so that hardly any of them is dead at the end.</source>
        <translation>與「k-sparse」相同，每個數字只有 1,000 個單元中最大的 25 個通過（Makhzani 與 Frey），但一批中沒有數字用到的單元會被拉向使用，所以最後幾乎沒有失活單元。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-neighbours-2d.json"/>
        <source>Best map of neighbours</source>
        <translation>最佳近鄰圖</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-neighbours-2d.json"/>
        <source>784-1000-500-250-2 and back with masked pixels as in “best-2d”, and InfoNCE between neighbours: of all pictures of a batch, those that are alike lie closest (InfoNC-t-SNE: Damrich, Böhm, Hamprecht and Kobak 2023). The classes part as far as two numbers let them, and the digits are restored as well.</source>
        <translation>與「best-2d」一樣帶掩碼像素的 784-1000-500-250-2 再返回，加上近鄰之間的 InfoNCE：一批影像中，相似的彼此最近（InfoNC-t-SNE：Damrich、Böhm、Hamprecht 與 Kobak 2023）。各類別在兩個分量所能允許的範圍內分開，數字也同樣重建出來。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-nested.json"/>
        <source>Best nested code</source>
        <translation>最佳巢狀編碼</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-nested.json"/>
        <source>A nested code as in “nested”, of clean digits: convolutions of 32 and 64 maps, dense layers of 512 and 256, a code of 32 numbers, and back. In training the first 2, 4, 8, 16 or all 32 numbers are kept, two for two sevenths of the pictures and all for half of them. So one network has a map of two numbers and a faithful code of 32.</source>
        <translation>與「nested」相同的巢狀編碼，但用乾淨的數字：32 張與 64 張特徵圖的卷積、512 與 256 的全連接層、32 個數的編碼再返回。訓練時保留前 2、4、8、16 個或全部 32 個分量，七分之二的影像取兩個，一半取全部。這樣一個網路既有兩個分量的圖，又有 32 個分量的忠實編碼。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-stacked.json"/>
        <source>Stacked autoencoder, improved</source>
        <translation>堆疊式自編碼器（改進版）</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-stacked.json"/>
        <source>The four phases of “stacked” with wider layers, AdamW, a one-cycle learning rate, 40 epochs a phase, and noise and dropout of one half also in fine-tuning, in 16 bits where the processor calculates in them.</source>
        <translation>「stacked」的四個階段，換成更寬的層、AdamW 和單週期學習率，每個階段 40 輪，微調時也用雜訊和一半的 dropout，處理器支援時用 16 位計算。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/beta-vae.json"/>
        <source>Beta-VAE</source>
        <translation>Beta-VAE</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/beta-vae.json"/>
        <source>A variational autoencoder with ten numbers whose divergence counts four times, so that the numbers become more independent of each other and fewer of them are used.</source>
        <translation>十個分量的變分自編碼器，散度按四倍計算，使各分量更加相互獨立，用到的分量也更少。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/bottleneck-2d.json"/>
        <source>Four layers down to two numbers</source>
        <translation>四層降到兩個數</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/bottleneck-2d.json"/>
        <source>784-128-64-10-2 and back, sigmoid inside, a linear code of two numbers that can be drawn as a map. With these settings the code collapses easily; aeviz says so when it happens. The tutorial starts from truncated normal weights (standard deviation 1); this recipe starts from Xavier weights, which learn more reliably. TensorFlow's reader holds the first 5,000 of the 60,000 training images back and trains on the other 55,000; this recipe trains on all 60,000.</source>
        <translation>784-128-64-10-2 再對稱返回，內部用 sigmoid，兩個分量的線性編碼，可以畫成圖。這樣的設定很容易讓編碼坍縮；一旦發生，aeviz 會說明。教學從截斷常態權重（標準差 1）開始；這個配方從學得更可靠的 Xavier 權重開始。TensorFlow 的讀取程式從 60,000 張訓練影像中留出前 5,000 張，用其餘 55,000 張訓練；這個配方用全部 60,000 張。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/cnn-classifier.json"/>
        <source>Convolutional classifier</source>
        <translation>卷積分類器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/cnn-classifier.json"/>
        <source>Two levels of 32 and 64 maps of 5 × 5 filters with pooling, 1,024 units and softmax; Adam with the rate 0.0001, one epoch. The lecture reaches 96.91% on the test images. Keras' Adam has the epsilon 1e-7, ours 1e-8.</source>
        <translation>兩級 5 × 5 濾波器，32 和 64 個特徵圖，帶池化，1,024 個單元和 softmax；Adam，學習率 0.0001，一輪。講義在測試影像上達到 96.91%。Keras 的 Adam 的 ε 是 1e-7，我們的是 1e-8。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/contractive.json"/>
        <source>Contractive autoencoder</source>
        <translation>收縮自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/contractive.json"/>
        <source>784-128-784 with sigmoid units: the squared Frobenius norm of the code's Jacobian is added to the loss, so that the code hardly moves when the input changes a little. The norm is exact.</source>
        <translation>784-128-784，sigmoid 單元：把編碼的雅可比矩陣的 Frobenius 範數的平方加進損失，使輸入稍有變化時編碼幾乎不動。這個範數是精確計算的。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv-vae.json"/>
        <source>Convolutional VAE</source>
        <translation>卷積 VAE</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv-vae.json"/>
        <source>A variational autoencoder of strided convolutions of 32 and 64 maps, a dense layer of 512 and a code of 24 numbers, with AdamW and a one-cycle learning rate, 56 epochs.</source>
        <translation>32 張與 64 張特徵圖的帶步長卷積、512 的全連接層和 24 個數的編碼組成的變分自編碼器，用 AdamW 和單週期學習率，訓練 56 輪。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv.json"/>
        <source>Convolutional autoencoder</source>
        <translation>卷積自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv.json"/>
        <source>The Keras article's network: three levels of 16, 8 and 8 maps with pooling lead to a code of 4 × 4 × 8 = 128 numbers, and back. Binary cross-entropy, Adadelta with the rate 1.0 (newer Keras versions default to 0.001 and then hardly learn), 50 epochs. The article draws the code's maps woven into each other, 32 pixels high and 4 wide; here they stand beside each other, 4 high and 32 wide. In place of its TensorBoard log, losses are in the run's metrics.jsonl and can be exported as CSV.</source>
        <translation>Keras 文章裡的網路：三級特徵圖 16、8、8，帶池化，得到 4 × 4 × 8 = 128 個數的編碼，再返回。二元交叉熵，Adadelta，學習率 1.0（較新的 Keras 預設為 0.001，那樣幾乎學不動），50 輪。文章把編碼的特徵圖交錯畫在一起，高 32 像素、寬 4；這裡並排畫，高 4、寬 32。文章用 TensorBoard 記錄檔，這裡損失存在訓練紀錄的 metrics.jsonl 裡，可以匯出為 CSV。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/deep.json"/>
        <source>Deep autoencoder</source>
        <translation>深度自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/deep.json"/>
        <source>784-256-128-256-784 with sigmoid everywhere, as in the TensorFlow tutorial. The tutorial starts all weights and biases from N(0, 1), which learns badly: this recipe starts from Xavier weights, made four times as wide for the sigmoid. Choose the initial weights “normal” to see the tutorial's own start. TensorFlow's reader holds the first 5,000 of the 60,000 training images back and trains on the other 55,000; this recipe trains on all 60,000.</source>
        <translation>784-256-128-256-784，全部用 sigmoid，與 TensorFlow 教學一樣。教學讓所有權重和偏置從 N(0, 1) 開始，學得很差：這個配方從 Xavier 權重開始，並為 sigmoid 放寬到四倍。把初始權重選為「常態」，就能看到教學原來的起點。TensorFlow 的讀取程式從 60,000 張訓練影像中留出前 5,000 張，用其餘 55,000 張訓練；這個配方用全部 60,000 張。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising-dropout.json"/>
        <source>Denoising autoencoder with dropout</source>
        <translation>帶 dropout 的去噪自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising-dropout.json"/>
        <source>The denoising autoencoder with half of the units of both hidden layers switched off at random in each step. The tutorial finds its pictures cleaner; measured by PSNR they are not. The tutorial holds the first 5,000 training images back, this recipe the last 5,000. The tutorial's test of robustness draws 117 of the 784 pixels with replacement, so that some are inverted twice; ours inverts each pixel with the probability 0.15.</source>
        <translation>去噪自編碼器，每一步隨機關閉兩個隱藏層的一半單元。教學覺得它的影像更乾淨；但用 PSNR 衡量並非如此。教學留出前 5,000 張訓練影像，這個配方留出後 5,000 張。教學的穩健性測試從 784 個像素中有放回地抽 117 個，所以有些被反相兩次；我們以 0.15 的機率把每個像素反相。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising.json"/>
        <source>Denoising autoencoder</source>
        <translation>去噪自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising.json"/>
        <source>784-256-256-784 with sigmoid everywhere learns to restore digits from pictures with Gaussian noise of standard deviation 0.3 that is not clipped. Trains on 55,000 images of the classic split. The tutorial holds the first 5,000 training images back, this recipe the last 5,000. The tutorial's test of robustness draws 117 of the 784 pixels with replacement, so that some are inverted twice; ours inverts each pixel with the probability 0.15.</source>
        <translation>784-256-256-784，全部用 sigmoid，學習從含高斯雜訊（標準差 0.3，不截斷）的影像重建數字。用經典劃分的 55,000 張影像訓練。教學留出前 5,000 張訓練影像，這個配方留出後 5,000 張。教學的穩健性測試從 784 個像素中有放回地抽 117 個，所以有些被反相兩次；我們以 0.15 的機率把每個像素反相。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/k-sparse.json"/>
        <source>k-sparse autoencoder</source>
        <translation>k-稀疏自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/k-sparse.json"/>
        <source>784-1000-784 with linear units of which only the 25 largest pass for each digit (Makhzani and Frey): sparse by construction, without a penalty.</source>
        <translation>784-1000-784，線性單元，對每個數字只讓最大的 25 個通過（Makhzani 和 Frey）：結構上就是稀疏的，不需要懲罰項。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/keras-2d.json"/>
        <source>Two-dimensional code (Keras lecture)</source>
        <translation>二維編碼（Keras 講義）</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/keras-2d.json"/>
        <source>784-128-64-10-2 and back with ReLU inside, a linear code and a tanh output on pixels in [-0.5, 0.5]. The lecture's training loss after 20 epochs is 0.0391. Keras' Adam has the epsilon 1e-7, ours 1e-8.</source>
        <translation>784-128-64-10-2 再對稱返回，內部用 ReLU，線性編碼，tanh 輸出，像素在 [-0.5, 0.5]。講義 20 輪後的訓練損失是 0.0391。Keras 的 Adam 的 ε 是 1e-7，我們的是 1e-8。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/line-regressor.json"/>
        <source>A line through points</source>
        <translation>穿過資料點的直線</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/line-regressor.json"/>
        <source>One linear unit finds W and b of y = 0.5 x + 2 from 160 points with noise, by 301 steps of gradient descent on all of them. The learning rate is 0.1: with Keras' default of 0.01 the steps do not suffice for W.</source>
        <translation>一個線性單元從 160 個含雜訊的點找出 y = 0.5 x + 2 的 W 和 b，用全部點做 301 步梯度下降。學習率是 0.1：用 Keras 預設的 0.01，這些步數不夠讓 W 到位。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/lstm-regressor.json"/>
        <source>Cosine from sine with LSTM</source>
        <translation>用 LSTM 由正弦預測餘弦</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/lstm-regressor.json"/>
        <source>20 LSTM units read a sine in windows of 20 steps and predict the cosine of the same time. The state is carried from batch to batch, each of which starts one window later. Adam with the rate 0.006, 501 steps. The lecture calls predict after each training step, which moves the state on a second time; here one batch moves it once. Its gates are hard sigmoids, as in the Keras of that time; ours are sigmoids. Keras' Adam has the epsilon 1e-7, ours 1e-8. It prints a single cost, .0412582, without telling after which step.</source>
        <translation>20 個 LSTM 單元以 20 步為一個視窗讀取正弦，預測同一時刻的餘弦。狀態從一批延續到下一批，每一批晚一個視窗開始。Adam，學習率 0.006，501 步。講義在每個訓練步之後呼叫 predict，使狀態多走一次；這裡一批只走一次。講義的門用 hard sigmoid，那時的 Keras 就是這樣；我們的用 sigmoid。Keras 的 Adam 的 ε 是 1e-7，我們的是 1e-8。講義只列印了一個代價 .0412582，沒有說明是哪一步之後。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/mlp-classifier.json"/>
        <source>Classifier with one hidden layer</source>
        <translation>一個隱藏層的分類器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/mlp-classifier.json"/>
        <source>784-32-10 with ReLU and softmax, RMSprop, two epochs. The lecture reaches 95.05% on the test images. The lecture passes the epsilon 1e-8 to RMSprop; ours is 1e-7, as in TensorFlow.</source>
        <translation>784-32-10，用 ReLU 和 softmax，RMSprop，兩輪。講義在測試影像上達到 95.05%。講義給 RMSprop 的 ε 是 1e-8；我們的是 1e-7，與 TensorFlow 相同。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/nested.json"/>
        <source>Nested code</source>
        <translation>巢狀編碼</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/nested.json"/>
        <source>784-512-256-128-32 and back. In training only the first 2, 4, 8, 16 or all 32 numbers of the code are kept, drawn for each picture, two for a third of them and all for another (nested dropout: Rippel, Gelbart and Adams 2014), so each number adds to those before it: the first two are the map, and all of them restore the digit. Noise of every strength up to 0.5.</source>
        <translation>784-512-256-128-32 再對稱返回。訓練時只保留編碼的前 2、4、8、16 個或全部 32 個分量，對每張影像隨機抽取，三分之一取兩個，三分之一取全部（巢狀 dropout：Rippel、Gelbart 和 Adams 2014），所以每個分量都在前面的基礎上再添一點：前兩個就是潛空間圖，全部合起來重建數字。雜訊強度從 0 到 0.5 都有。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/rnn-classifier.json"/>
        <source>Recurrent classifier</source>
        <translation>循環分類器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/rnn-classifier.json"/>
        <source>Reads the 28 rows of an image one after the other with 50 recurrent units, and names the digit after the last. Adam, batches of 50 in stored order, 4,001 steps, tested after the first and after every 500 more, as in the lecture: .0391 .8179 .8648 .8998 .8984 .9204 .9088 .9329 .9279. Keras' Adam has the epsilon 1e-7, ours 1e-8.</source>
        <translation>用 50 個循環單元逐列讀取影像的 28 列，讀完最後一列後說出數字。Adam，每批 50 張，按儲存順序，4,001 步，第一步之後和此後每 500 步測試一次，與講義相同：.0391 .8179 .8648 .8998 .8984 .9204 .9088 .9329 .9279。Keras 的 Adam 的 ε 是 1e-7，我們的是 1e-8。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-agn.json"/>
        <source>Autoencoder with Gaussian noise</source>
        <translation>帶高斯雜訊的自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-agn.json"/>
        <source>784-200-784 on standardised pixels: softplus units, a linear output that starts at zero, Gaussian noise of 0.01 on the input. The cost is half the mean squared error; batches are 128 images from random contiguous places. The article's code shares one noise vector in a whole batch; here every image has its own. The article passes the learning rate 0.01 to Adam; here it is the default of its class, 0.001: a pixel that is bright in a few images only lies hundreds of deviations from its mean, and with 0.01 such images throw the cost up a thousandfold again and again. The article's reader holds the first 5,000 of the 60,000 training images back and trains on the other 55,000; this recipe trains on all 60,000.</source>
        <translation>784-200-784，像素標準化：softplus 單元，從零開始的線性輸出，輸入上加 0.01 的高斯雜訊。代價是均方誤差的一半；每批是隨機位置的 128 張連續影像。文章的程式碼讓整批共用一個雜訊向量；這裡每張影像各有自己的。文章給 Adam 的學習率是 0.01；這裡用其類的預設值 0.001：只在少數影像裡亮的像素離平均值有幾百個標準差，用 0.01 時，這樣的影像會一再把代價抬高上千倍。文章的讀取程式從 60,000 張訓練影像中留出前 5,000 張，用其餘 55,000 張訓練；這個配方用全部 60,000 張。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-kl.json"/>
        <source>Sparse autoencoder with KL penalty</source>
        <translation>帶 KL 懲罰項的稀疏自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-kl.json"/>
        <source>784-200-784 with sigmoid units that are held inactive most of the time: the Kullback-Leibler divergence of each unit's mean activation from the target 0.05 is added to the loss. With tanh as code activation “inactive” means -1. The weight 0.0077 is Ng's beta of 3, in proportion to a loss per pixel.</source>
        <translation>784-200-784，sigmoid 單元大部分時間保持靜止：把每個單元的平均活化與目標 0.05 的 Kullback-Leibler 散度加進損失。編碼活化用 tanh 時，「靜止」是 -1。權重 0.0077 相當於 Ng 的 β = 3，按每像素的損失折算。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-l1.json"/>
        <source>Sparse autoencoder with L1 penalty</source>
        <translation>帶 L1 懲罰項的稀疏自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-l1.json"/>
        <source>784-200-784 with ReLU units whose absolute values are added to the loss, so that most of them are silent for any one digit. The penalty weight controls how sparse the code becomes; with the weight 0 nothing is added.</source>
        <translation>784-200-784，ReLU 單元，把它們的絕對值加進損失，所以對任何一個數字，大多數單元都是靜止的。懲罰項權重控制編碼有多稀疏；權重為 0 時什麼也不加。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/stacked.json"/>
        <source>Stacked denoising autoencoder with fine-tuning</source>
        <translation>帶微調的堆疊式去噪自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/stacked.json"/>
        <source>Four phases: a denoising autoencoder 784-256-256-784 (noise 0.3, dropout 0.5), a plain one 256-128-128-256 on its hidden values, a softmax layer on the 128 values of that, and the network 784-256-128-10 put together from them and fine-tuned. The tutorial reaches 86.97% with the layers put together and 97.74% after fine-tuning. Pre-training can be switched off, and the number of labels be limited, to see what it is worth. The tutorial holds the first 5,000 training images back, this recipe the last 5,000. It names 50 epochs a phase in its text and 20 in its listing; here it is 20.</source>
        <translation>四個階段：去噪自編碼器 784-256-256-784（雜訊 0.3，dropout 0.5），對其隱藏值的普通自編碼器 256-128-128-256，對後者 128 個值的 softmax 層，以及由它們組合成的網路 784-256-128-10，再微調。教學中，各層剛組合時達到 86.97%，微調後達到 97.74%。可以關閉預訓練，也可以限制標籤數，看看它有多大作用。教學留出前 5,000 張訓練影像，這個配方留出後 5,000 張。教學正文說每階段 50 輪，程式碼裡是 20 輪；這裡是 20 輪。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/umap-2d.json"/>
        <source>Map of neighbours</source>
        <translation>近鄰圖</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/umap-2d.json"/>
        <source>784-1000-500-250-2 and back with masked pixels as in “best-2d”, and a penalty on neighbours: pictures that are alike lie close together, all others apart (parametric UMAP: Sainburg, McInnes and Gentner 2021). The neighbours are found once, before training.</source>
        <translation>與「best-2d」一樣帶掩碼像素的 784-1000-500-250-2 再返回，加上關於近鄰的懲罰項：相似的影像彼此靠近，其他的彼此遠離（參數化 UMAP：Sainburg、McInnes 與 Gentner 2021）。近鄰在訓練前尋找一次。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae-2d.json"/>
        <source>Variational map of two numbers</source>
        <translation>兩個分量的變分圖</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae-2d.json"/>
        <source>A variational autoencoder with a code of two numbers, so that every place of the map decodes to something like a digit. Keras' well-known example reaches a negative ELBO of 146.9, trained on the test images too; this one never sees them.</source>
        <translation>編碼有兩個分量的變分自編碼器，所以圖上的每個位置都能解碼出像數字的影像。Keras 的著名例子達到負 ELBO 146.9，但它也用測試影像訓練；這裡的從沒見過它們。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae.json"/>
        <source>Variational autoencoder</source>
        <translation>變分自編碼器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae.json"/>
        <source>784-400-20 and back (Kingma and Welling): each digit becomes a mean and a variance for 20 numbers, and codes drawn from the standard normal distribution can be decoded to new digits. The loss is the negative ELBO per pixel.</source>
        <translation>784-400-20 再對稱返回（Kingma 和 Welling）：每個數字變成 20 個分量的平均值和變異數，從標準常態分佈抽取的編碼可以解碼成新數字。損失是每像素的負 ELBO。</translation>
    </message>
</context>
</TS>
