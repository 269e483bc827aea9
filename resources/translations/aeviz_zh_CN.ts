<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>About aeviz</source>
        <translation>关于 aeviz</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>See how an autoencoder learns.</source>
        <translation>看自编码器如何学习。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>Nothing is ever sent anywhere: no drawing, no picture, no figure. The network is used only to fetch a dataset that you ask for.</source>
        <translation>从不向任何地方发送任何内容：画、图像、数值都不会。只有在您要求下载数据集时才使用网络连接。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>The digits of the examples are from MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges (CC BY-SA 3.0); the built-in digits are by E. Alpaydin and C. Kaynak (UCI Machine Learning Repository, CC BY 4.0).</source>
        <translation>示例的数字来自 MNIST，作者 Yann LeCun、Corinna Cortes 和 Christopher J. C. Burges（CC BY-SA 3.0）；内置数字的作者是 E. Alpaydin 和 C. Kaynak（UCI Machine Learning Repository，CC BY 4.0）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>MIT licence. With Python {python}, PyTorch {torch} and Qt {qt}.</source>
        <translation>MIT 许可证。使用 Python {python}、PyTorch {torch} 和 Qt {qt}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/about.py"/>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Open run…</source>
        <translation>打开训练记录(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show a run that was recorded before</source>
        <translation>显示以前留下的训练记录</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>R&amp;uns…</source>
        <translation>训练记录(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>All your runs: search, rename, star, compare, delete</source>
        <translation>您的所有训练记录：搜索、重命名、加星、比较、删除</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open an experiment in one file, or a recipe</source>
        <translation>打开单文件实验，或一个配方</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open pictures to &amp;learn from…</source>
        <translation>打开要学习的图像(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Make a dataset of your own pictures: a folder, IDX files, NPZ, NPY or CSV</source>
        <translation>把您自己的图像做成数据集：文件夹、IDX 文件、NPZ、NPY 或 CSV</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Your p&amp;ictures</source>
        <translation>您的图像(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>The list of your own datasets: rename, re-link, remove</source>
        <translation>您自己的数据集列表：重命名、重新链接、移除</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open &amp;picture…</source>
        <translation>打开图片(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put a picture onto the canvas</source>
        <translation>把一张图片放到画布上</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Save recipe…</source>
        <translation>保存配方(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Keep these settings as your own recipe</source>
        <translation>把这些设置存为您自己的配方</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Your recipes</source>
        <translation>您的配方(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show the folder of your own recipes</source>
        <translation>显示您自己的配方所在的文件夹</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Sa&amp;ve experiment…</source>
        <translation>保存实验(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Keep all of this run in one file, for yourself or for others</source>
        <translation>把这个训练记录的全部内容存成一个文件，供自己或别人使用</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write this run as tables, pictures, a page, a program or a network</source>
        <translation>把这个训练记录写成表格、图像、网页、程序或网络</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;codes…</source>
        <translation>导出编码(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write the code of every test image</source>
        <translation>写出每张测试图像的编码</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;pictures…</source>
        <translation>导出图像(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write the pictures of the grid as one</source>
        <translation>把网格里的图像写成一张</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;metrics…</source>
        <translation>导出指标(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write all losses as a table</source>
        <translation>把所有损失写成表格</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;animation…</source>
        <translation>导出动画(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write the stored steps as a film</source>
        <translation>把存下的各步写成动画</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;MNIST folder…</source>
        <translation>MNIST 文件夹(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Choose the folder with the MNIST files</source>
        <translation>选择放着 MNIST 文件的文件夹</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Save and leave aeviz</source>
        <translation>保存并退出 aeviz</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Take back the last change of the drawing</source>
        <translation>撤销对画的最后一次改动</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Do again what was taken back</source>
        <translation>重做刚才撤销的改动</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Paste picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put the clipboard's picture onto the canvas</source>
        <translation>把剪贴板里的图片放到画布上</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Copy panel as p&amp;icture</source>
        <translation>把面板复制为图片(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put a picture of the panel that has the focus onto the clipboard</source>
        <translation>把有焦点的面板的图片放到剪贴板</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Save panel as pict&amp;ure…</source>
        <translation>把面板存为图片(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write a picture of the panel that has the focus: PNG, or SVG that stays sharp at every size</source>
        <translation>写出有焦点的面板的图片：PNG，或任何大小都清晰的 SVG</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Clear drawing</source>
        <translation>清空画布(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Empty the canvas</source>
        <translation>把画布清空</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Keep drawing</source>
        <translation>保存画(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Add the canvas to your drawings</source>
        <translation>把画布上的画加到“我的画”</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Pre&amp;ferences…</source>
        <translation>偏好设置(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Colours, text size, folders, cores and more, each with its reason</source>
        <translation>颜色、文字大小、文件夹、核心等，各有说明</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Start a new run with the settings in Setup</source>
        <translation>用训练设置里的值开始新的训练</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>S&amp;tep</source>
        <translation>单步(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Take one step on one batch, show it, and pause</source>
        <translation>用一批做一步，显示出来，然后暂停</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>S&amp;lower</source>
        <translation>减速(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Hold training to fewer steps a second</source>
        <translation>把训练限制在每秒更少的步数</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Faster</source>
        <translation>加速(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Hold training to more steps a second, or to none</source>
        <translation>把训练限制在每秒更多的步数，或不再限制</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>End the run; everything is saved</source>
        <translation>结束训练；一切都已保存</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Resume run</source>
        <translation>继续训练(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Continue this run where it stopped</source>
        <translation>从停下的地方继续这次训练</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train &amp;on from here…</source>
        <translation>从这里接着训练(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Begin a new run at the step that is shown, with other values if you like</source>
        <translation>从显示的这一步开始一次新的训练，也可换用别的值</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train a&amp;gain</source>
        <translation>重新训练(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train this run once more, bit for bit as it was on this machine</source>
        <translation>把这次训练重做一遍，与在这台机器上的原样逐位一致</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train &amp;more</source>
        <translation>再训练几轮(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train this run for more epochs</source>
        <translation>让这次训练再多做几轮</translation>
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
        <translation>退一个存下的步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go one stored step on</source>
        <translation>进一个存下的步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Last step</source>
        <translation>结束步(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go to the last stored step and stay</source>
        <translation>到存下的最后一步并停在那里</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Previous &amp;change</source>
        <translation>上一处变化(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go back to where a phase began or a value was changed</source>
        <translation>退到换阶段或改值之处</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Next c&amp;hange</source>
        <translation>下一处变化(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go on to where a phase begins or a value is changed</source>
        <translation>进到换阶段或改值之处</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Evaluate…</source>
        <translation>评估(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Measure this run on the whole test set</source>
        <translation>用整个测试集测量这个训练记录</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Compare runs…</source>
        <translation>比较训练记录(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>See several runs beside each other</source>
        <translation>并排看几个训练记录</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;New pictures…</source>
        <translation>新图像(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Decode random codes of this run</source>
        <translation>解码这个网络的随机编码</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Inside the network…</source>
        <translation>网络内部(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>See filters, atoms and activations</source>
        <translation>看滤波器、原子和激活</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>E&amp;xplore</source>
        <translation>探索(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Draw, click and slide: canvas and map are large</source>
        <translation>画、点击、滑动：画布和潜空间图都很大</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Watch a network learn: Setup, losses, digits, map and canvas</source>
        <translation>看网络学习：训练设置、损失、数字、潜空间图和画布</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Study</source>
        <translation>研究(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Measure and compare: bench, runs, figures, and inside the network</source>
        <translation>测量和比较：测试台、训练记录、指标和网络内部</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Reset this layout</source>
        <translation>重置这个布局(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put all panels of this layout back in their places</source>
        <translation>把这个布局的所有面板放回原位</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>F&amp;ill window</source>
        <translation>占满窗口(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>One panel fills the window, and back</source>
        <translation>让一个面板占满窗口，或恢复</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Presentation</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Large text and bold lines; Esc leaves</source>
        <translation>大字、粗线；按 Esc 退出</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Find any command or setting by typing</source>
        <translation>输入文字查找任何命令或设置</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;What am I looking at?</source>
        <translation>我在看什么？(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Explain the panel that has the focus</source>
        <translation>解释有焦点的面板</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Five short hints</source>
        <translation>五条简短的提示</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Lessons…</source>
        <translation>课程(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Lessons of half an hour: read, expect, try, and see it ticked</source>
        <translation>半小时的课：读、预计、动手，做到了就打勾</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go to the next page of the lesson</source>
        <translation>到课程的下一页</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Page &amp;before</source>
        <translation>上一页(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go back to the page before</source>
        <translation>回到前一页</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>List all keys</source>
        <translation>列出所有按键</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show what aeviz noted down, for reports of problems</source>
        <translation>显示 aeviz 记下的内容，便于报告问题</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;About aeviz</source>
        <translation>关于 aeviz(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>This run predicts numbers, not pictures: there is nothing to draw</source>
        <translation>这个网络预测的是数值而不是图像：没有可画的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw a digit, or click on the map</source>
        <translation>画一个数字，或点击潜空间图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw, or click on the map</source>
        <translation>画点什么，或点击潜空间图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>{psnr:.1f} dB</source>
        <translation>{psnr:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>PSNR {psnr:.1f} dB against what was drawn</source>
        <translation>与所画内容相比，PSNR {psnr:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>completed: PSNR {psnr:.1f} dB against the whole drawing</source>
        <translation>已补全：与完整的画相比，PSNR {psnr:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>{caption}, from {count} of {all} numbers</source>
        <translation>{caption}，只用 {all} 个分量中的 {count} 个</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>{caption}, weights of step {step:,}</source>
        <translation>{caption}，第 {step:,} 步的权重</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>The layer of classes has not been trained at this step</source>
        <translation>在这一步，分类层还没有训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw a digit to see what it is taken for</source>
        <translation>画一个数字，看它被认作什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw something to see what it is taken for</source>
        <translation>画点什么，看它被认作什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw a digit to have it recognised</source>
        <translation>画一个数字，让网络来识别</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw something to have it recognised</source>
        <translation>画点什么，让网络来识别</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../aeviz/ui/app.py"/>
        <source>aeviz ended unexpectedly the last time. What it was doing is written in {path}; nothing was sent anywhere.</source>
        <translation>aeviz 上次意外退出。当时正在做什么写在 {path} 里；没有向任何地方发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>From this pin</source>
        <translation>从这个图钉</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>take this pin</source>
        <translation>减去这个图钉</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>and add this pin</source>
        <translation>再加上这个图钉</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Work the sum of these codes out, decode it, and pin it on the map</source>
        <translation>算出这些编码的和，解码，并钉在图上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>= Pin</source>
        <translation>= 图钉</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Pictures of the batch</source>
        <translation>这一批的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Pictures of the batch, with the loss of each</source>
        <translation>这一批的图像，及每张的损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Batch</source>
        <translation>批</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Seen</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Train on from here</source>
        <translation>从这里接着训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Epochs in all</source>
        <translation>总轮数</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Train on</source>
        <translation>接着训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>A new run goes on from step {step:,}. It has the losses and pictures up to there as its own past; the run that is shown stays as it is.</source>
        <translation>新的训练从第 {step:,} 步接着进行，到那里为止的损失和图像作为它自己的历史；正在显示的训练记录保持不变。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Weights are stored of some steps: the nearest before step {asked:,} is step {step:,}. A new run goes on from there and has the losses and pictures up to it as its own past; the run that is shown stays as it is.</source>
        <translation>只有部分步存有权重：第 {asked:,} 步之前最近的是第 {step:,} 步。新的训练从那里接着进行，到那里为止的损失和图像作为它自己的历史；正在显示的训练记录保持不变。</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>No weights are stored at or before this step.</source>
        <translation>这一步及之前都没有存下权重。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Stop the run first</source>
        <translation>请先停止训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Train or open a run first</source>
        <translation>请先训练或打开一个训练记录</translation>
    </message>
</context>
<context>
    <name>CanvasController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Press Train first: no network is here yet</source>
        <translation>请先按“训练”：这里还没有网络</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>A run is being opened</source>
        <translation>正在打开训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>The untrained network is being built</source>
        <translation>正在构建未训练的网络</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Draw here</source>
        <translation>在这里画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Train or open a run of pictures first.</source>
        <translation>请先训练，或打开一个图像的训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Pictures ({endings});;All files (*)</source>
        <translation>图片 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>The picture on the clipboard</source>
        <translation>剪贴板里的图片</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>That is not a picture: drop a picture, or a file that has one.</source>
        <translation>这不是图片：请拖放一张图片，或含有图片的文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>The picture has no ink: choose another one.</source>
        <translation>图片里没有笔迹：请选另一张。</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Drawing area</source>
        <translation>绘图区</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>P: pen, E: eraser, N: noise, [ and ]: thickness, {paste}: paste. By keys: arrows move the pen, with Shift farther; Space puts it down and lifts it, Esc ends.</source>
        <translation>P：画笔，E：橡皮，N：噪声，[ 和 ]：粗细，{paste}：粘贴。用键盘：方向键移动笔，加 Shift 走得更远；空格落笔或抬笔，Esc 结束。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restored picture</source>
        <translation>重建的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>The drawing as the network sees it. While you erase or add noise it keeps its place; drawing on with the pen centres it anew.</source>
        <translation>网络看到的画。擦除或加噪声时它留在原位；再用画笔画，会重新居中。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>The input with noise</source>
        <translation>加了噪声的输入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restored minus drawn: blue where the network took ink away, orange where it added some, black where both agree.</source>
        <translation>重建减去所画：蓝色是网络去掉的笔迹，橙色是添上的，黑色处二者一致。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>How many numbers?</source>
        <translation>用几个数？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restore the drawing from the first so many numbers of its code alone: the first two are its place on the map, and each adds to those before it.</source>
        <translation>只用编码的前这么多个分量来重建这幅画：前两个是它在潜空间图上的位置，后面每一个都在前面的基础上再添一点。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Scale the drawing to 20 × 20 pixels and centre its mass, as MNIST was made.</source>
        <translation>把画缩放到 20 × 20 像素，并按质心居中，MNIST 就是这样做的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Normalise like MNIST</source>
        <translation>像 MNIST 那样归一化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>What is done to the input before the network sees it.</source>
        <translation>网络看到输入之前，对输入做了什么。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Kind of noise</source>
        <translation>噪声种类</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Strength of the noise</source>
        <translation>噪声强度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>You draw</source>
        <translation>您画的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Seen</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Noisy</source>
        <translation>含噪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Nearest</source>
        <translation>最近的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>The restored picture appears here</source>
        <translation>重建的图像会出现在这里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Code and nearest training pictures appear here</source>
        <translation>编码和最近的训练图像会出现在这里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Taken for</source>
        <translation>被认作</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板里没有图片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Choose a kind of noise first</source>
        <translation>请先选一种噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Strength of the noise, from 0 to 1</source>
        <translation>噪声强度，从 0 到 1</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>How codes of many numbers become places on the map</source>
        <translation>多个分量的编码怎样变成图上的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Kind of map</source>
        <translation>图的种类</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: PCA</source>
        <translation>图：PCA</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: two code numbers</source>
        <translation>图：两个分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: t-SNE</source>
        <translation>图：t-SNE</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Progress of t-SNE</source>
        <translation>t-SNE 的进度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>{name}: a code number; those that vary most come first</source>
        <translation>{name}：编码的一个分量；变化最大的排在最前</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>code {number} (±{spread:.2g})</source>
        <translation>编码 {number}（±{spread:.2g}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: first two numbers</source>
        <translation>图：前两个分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Stop working t-SNE out</source>
        <translation>停止计算 t-SNE</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Again</source>
        <translation>重算</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Work t-SNE out again, for the step that is shown</source>
        <translation>对显示的这一步重新计算 t-SNE</translation>
    </message>
</context>
<context>
    <name>ChartController</name>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>Training pictures, each where it was last learned from</source>
        <translation>训练图像，各在其最后一次被学习时的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>Test pictures only: this step has no weights to place others</source>
        <translation>只有测试图像：这一步没有可用来放置其他图像的权重</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>Training pictures at step {step:,}</source>
        <translation>第 {step:,} 步的训练图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code 1</source>
        <translation>编码 1</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code 2</source>
        <translation>编码 2</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code 1 of {size} (both: {share:.0%} of variance)</source>
        <translation>{size} 个分量中的第 1 个（两轴共占方差的 {share:.0%}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>the first two numbers alone</source>
        <translation>只有前两个分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>component 1 of {size} (both: {share:.0%} of variance)</source>
        <translation>{size} 个主成分中的第 1 个（两轴共占方差的 {share:.0%}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>component 2</source>
        <translation>主成分 2</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code in the plane of both components (inverse PCA)</source>
        <translation>两个主成分平面上的编码（逆 PCA）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>other numbers: at their mean</source>
        <translation>其他分量：取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>other numbers: those of pin {name}</source>
        <translation>其他分量：取图钉 {name} 的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code {number} ({share:.0%} of variance in both)</source>
        <translation>编码 {number}（两轴共占方差的 {share:.0%}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code {number}</source>
        <translation>编码 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>t-SNE of {size} code numbers (places near each other are alike)</source>
        <translation>{size} 个分量的 t-SNE（彼此靠近的相似）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>mean code of the nearest pictures</source>
        <translation>最近图像的平均编码</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <location filename="../../aeviz/ui/canvas/class_bars.py"/>
        <source>Probability of each class</source>
        <translation>各类别的概率</translation>
    </message>
</context>
<context>
    <name>ClassButton</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Only this</source>
        <translation>只看这个</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>{name}: click or Space switches it, double-click shows only this</source>
        <translation>{name}：点击或按空格开关，双击只看这个</translation>
    </message>
</context>
<context>
    <name>ClassFile</name>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>Train or open a run first: the page can show it.</source>
        <translation>请先训练或打开一个训练记录：这一页可以显示它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>In the class file page {page} shows “{run}”. Save the file when all is in.</source>
        <translation>在课堂文件里，第 {page} 页显示“{run}”。都放进去之后，请保存文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>Save the class file</source>
        <translation>保存课堂文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/class_file.py"/>
        <source>Writing {path}…</source>
        <translation>正在写出 {path}…</translation>
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
        <translation>已写出 {path}，其中有 {count} 个训练记录。把它拖到 aeviz 上就开始上课。</translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Code of the drawing</source>
        <translation>所画内容的编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Code: {numbers}</source>
        <translation>编码：{numbers}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Code of {count} numbers, from {low:.2f} to {high:.2f}</source>
        <translation>{count} 个分量的编码，从 {low:.2f} 到 {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>code {number}: {value:.3f}</source>
        <translation>编码 {number}：{value:.3f}</translation>
    </message>
</context>
<context>
    <name>ColourController</name>
    <message>
        <location filename="../../aeviz/ui/map/colours.py"/>
        <source>error (MSE per pixel), mean {mean:.4f}</source>
        <translation>误差（每像素 MSE），平均 {mean:.4f}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/colours.py"/>
        <source>wrong neighbours: {share:.1%} of the pictures</source>
        <translation>近邻不符：{share:.1%} 的图像</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare runs</source>
        <translation>比较训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Runs to compare</source>
        <translation>要比较的训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Measure figures (takes longer)</source>
        <translation>测量各项指标（较慢）(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>All figures of Evaluate, on the whole test set</source>
        <translation>“评估”里的所有指标，用整个测试集</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Seeds together</source>
        <translation>合并种子(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Runs that differ in their seed alone are one: means and standard deviations</source>
        <translation>只有种子不同的训练记录算作一个：取平均和标准差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Folder of runs…</source>
        <translation>训练记录的文件夹(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>All runs in a folder, as “aeviz sweep” trains them; also while it trains</source>
        <translation>一个文件夹里的所有训练记录，例如 “aeviz sweep” 训练的；训练进行中也可以</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Check two or more runs in the list and press Compare: their figures, losses and pictures appear here side by side. Every training makes a run.</source>
        <translation>在列表里勾选两个或更多训练记录，再按“比较”：它们的指标、损失和图像会并排显示在这里。每次训练都会留下一个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The curves appear when runs are compared</source>
        <translation>比较之后，曲线会出现在这里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Test losses of the runs</source>
        <translation>各训练记录的测试损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The same pictures through each network</source>
        <translation>同样的图像经过各个网络</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The same input through each run's network</source>
        <translation>同一个输入经过各个网络</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The same pictures appear here when runs are compared</source>
        <translation>比较之后，同样的图像会出现在这里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>No run of this choice is a classifier</source>
        <translation>选中的训练记录里没有分类器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>What each classifier takes the pictures for</source>
        <translation>各分类器把图像认作什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Accuracy of the classifiers against labels used</source>
        <translation>分类器的准确率随标签数的变化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare classifiers that learned from different numbers of labels. The command “aeviz labels stacked” trains such a series, with and without pre-training.</source>
        <translation>比较用不同数量的标签学习的分类器。命令 “aeviz labels stacked” 会训练这样一组，有预训练和没有预训练的都有。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The result against a setting</source>
        <translation>结果随某项设置的变化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare runs that differ in one number, seeds together. The command “aeviz sweep” trains such a series.</source>
        <translation>比较只有一个数值不同的训练记录，并合并种子。命令 “aeviz sweep” 会训练这样一组。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>F&amp;igures</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Losses</source>
        <translation>损失(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Pictures</source>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Cl&amp;asses</source>
        <translation>类别(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>La&amp;bels</source>
        <translation>标签数(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Settin&amp;gs</source>
        <translation>设置(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Check two or more runs:</source>
        <translation>请勾选两个或更多训练记录：</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare runs first</source>
        <translation>请先比较训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Reading the runs…</source>
        <translation>正在读取训练记录…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>There are fewer than two runs in {folder} yet.</source>
        <translation>{folder} 里的训练记录还不到两个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Folder of runs</source>
        <translation>训练记录的文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>epoch (mean squared error on the test set, logarithmic)</source>
        <translation>轮（测试集上的均方误差，对数刻度）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>epoch (loss on the test set, logarithmic)</source>
        <translation>轮（测试集上的损失，对数刻度）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>labels used, logarithmic (accuracy on the test set)</source>
        <translation>使用的标签数，对数刻度（测试集上的准确率）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Means over the seeds ± sample standard deviations.</source>
        <translation>各种子的平均 ± 样本标准差。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Runs are in training: this fills as they go.</source>
        <translation>有训练正在进行：内容会随之增加。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>{field} ({figure})</source>
        <translation>{field}（{figure}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>No run of this choice restores pictures</source>
        <translation>选中的训练记录都不重建图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>{run}, step {step:,}</source>
        <translation>{run}，第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Check two or more runs first</source>
        <translation>请先勾选两个或更多训练记录</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Test pictures</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Press Train to see what the network makes of these pictures.</source>
        <translation>按“训练”，看网络如何处理这些图像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>mean PSNR {psnr} dB</source>
        <translation>平均 PSNR {psnr} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>✓: right; ✗: true class → what it was taken for</source>
        <translation>✓：判对；✗：真实类别 → 被认作的类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>{right} of {count} right</source>
        <translation>{count} 张中判对 {right} 张</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Masked</source>
        <translation>掩码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Inverted</source>
        <translation>反相</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Covered</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noisy</source>
        <translation>含噪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>What is done to the pictures before the network sees them</source>
        <translation>网络看到图像之前，对图像做了什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noise on the shown pictures</source>
        <translation>给显示的图像加的噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>As trained</source>
        <translation>同训练时</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noise strength</source>
        <translation>噪声强度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Show each picture's code as a picture</source>
        <translation>把每张图像的编码显示为一张图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Choose a kind of noise to set its strength</source>
        <translation>先选一种噪声，才能设定强度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>How strong the noise is</source>
        <translation>噪声有多强</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>Pictures of the cell</source>
        <translation>这一格的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>A run of a classifier shows here what it takes for what</source>
        <translation>分类器会在这里显示它把什么认作什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>{right:.2%} of {count:,} test pictures are right</source>
        <translation>{count:,} 张测试图像，判对 {right:.2%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>No picture is in this cell</source>
        <translation>这一格没有图像</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Open a lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>A lesson in a file: yours, or your teacher’s</source>
        <translation>文件里的一节课：您自己的，或老师给的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Choose a lesson first</source>
        <translation>请先选一节课</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>{title}
{minutes} minutes, {done} of {tasks} tasks done</source>
        <translation>{title}
{minutes} 分钟，{tasks} 个任务中完成了 {done} 个</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>{title} {tick}
{minutes} minutes, all tasks done</source>
        <translation>{title} {tick}
{minutes} 分钟，所有任务都已完成</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>{title}
{minutes} minutes, {tasks} tasks</source>
        <translation>{title}
{minutes} 分钟，{tasks} 个任务</translation>
    </message>
</context>
<context>
    <name>CountSlider</name>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/count_slider.py"/>
        <source>all {all}</source>
        <translation>全部 {all} 个</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/count_slider.py"/>
        <source>{count} of {all}</source>
        <translation>{all} 个中的 {count} 个</translation>
    </message>
</context>
<context>
    <name>CurvesPlot</name>
    <message>
        <location filename="../../aeviz/ui/widgets/plots/curves_plot.py"/>
        <source>There are no values yet</source>
        <translation>还没有数值</translation>
    </message>
</context>
<context>
    <name>DenoisingController</name>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Train or open a run first</source>
        <translation>请先训练或打开一个训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Autoencoders are measured here: choose a run of one</source>
        <translation>这里测量的是自编码器：请选一个自编码器的训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>The canvas is empty</source>
        <translation>画布是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>{run}, step {step:,}</source>
        <translation>{run}，第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>noisy input</source>
        <translation>含噪输入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>median</source>
        <translation>中值滤波</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>non-local means</source>
        <translation>非局部均值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>{title}: noise “{kind}” on {count:,} test images. Median over 3 × 3 pixels; non-local means is told the true strength.</source>
        <translation>{title}：{count:,} 张测试图像，噪声“{kind}”。中值滤波取 3 × 3 像素；非局部均值事先知道真实强度。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Rows: trained. Columns: tested on, with the strength. {count:,} test images; bold is the best run of a column.</source>
        <translation>行：训练时的噪声。列：测试时的噪声及其强度。{count:,} 张测试图像；粗体是每列最好的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Test picture: {name}</source>
        <translation>测试图像：{name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Test picture</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Your drawing</source>
        <translation>您的画</translation>
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
        <translation>导出测试台的结果</translation>
    </message>
</context>
<context>
    <name>DenoisingView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Denoising bench</source>
        <translation>去噪测试台</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>15% inverted</source>
        <translation>15% 反相</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Measuring: %p%</source>
        <translation>正在测量：%p%</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Give up this measurement</source>
        <translation>放弃这次测量</translation>
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
        <translation>第 {number} 张，共 {count} 张：类别 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}</source>
        <translation>第 {number} 张，共 {count} 张</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}: class {name}, PSNR {psnr} dB</source>
        <translation>第 {number} 张，共 {count} 张：类别 {name}，PSNR {psnr} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}: PSNR {psnr} dB</source>
        <translation>第 {number} 张，共 {count} 张：PSNR {psnr} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Difference: restored minus original; orange is too bright, blue too dark.</source>
        <translation>差异：重建减去原图；橙色是太亮，蓝色是太暗。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Difference: restored minus original, in each colour; grey where both agree.</source>
        <translation>差异：各颜色的重建减去原图；灰色处二者一致。</translation>
    </message>
</context>
<context>
    <name>DigitsController</name>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Press Train to see what the network makes of the pictures</source>
        <translation>按“训练”，看网络如何处理图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>A run is being opened</source>
        <translation>正在打开训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Put it on the canvas</source>
        <translation>放到画布上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Find it on the map</source>
        <translation>在潜空间图上找到它</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Copy this picture</source>
        <translation>复制这张图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Save this picture…</source>
        <translation>保存这张图像…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Save this picture</source>
        <translation>保存这张图像</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../../aeviz/ui/window/panels/dock_title.py"/>
        <source>Fill the window with this panel, and back (double-click)</source>
        <translation>让这个面板占满窗口，或恢复（双击）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/panels/dock_title.py"/>
        <source>Take this panel out of the window, and back</source>
        <translation>把这个面板移出窗口，或放回</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/panels/dock_title.py"/>
        <source>Close this panel; the View menu opens it again</source>
        <translation>关闭这个面板；可从“视图”菜单再打开</translation>
    </message>
</context>
<context>
    <name>EvaluateWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>The error appears when the run is measured</source>
        <translation>测量之后，误差会出现在这里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Error against how many numbers are kept</source>
        <translation>误差随保留的分量数的变化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Evaluate “{name}”</source>
        <translation>评估“{name}”</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Measure this run on the whole test set; its figures and what they mean</source>
        <translation>用整个测试集测量这个训练记录；给出各项指标及其含义</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Train or open a run first</source>
        <translation>请先训练或打开一个训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Measuring on the whole test set…</source>
        <translation>正在用整个测试集测量…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>first numbers of the code</source>
        <translation>编码的前几个分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>restored from these alone</source>
        <translation>只凭这些分量重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Open a run first</source>
        <translation>请先打开一个训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Wait for the figures</source>
        <translation>请等指标算出来</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Notes that go with it</source>
        <translation>随同的备注</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Your &amp;drawings since it began</source>
        <translation>从训练开始以来您的画(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>So that others can go on at once. Only small data; mind whose they are</source>
        <translation>这样别人马上就能接着做。只限小数据；请留意数据归谁所有</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>The &amp;images themselves</source>
        <translation>图像本身(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Export “{name}”</source>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>a folder</source>
        <translation>一个文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>{what} ({where}).</source>
        <translation>{what}（{where}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Choose where it goes and write it</source>
        <translation>选择位置并写出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Wrote {path}{caption}.</source>
        <translation>已写出 {path}{caption}。</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>The run in training; it acts at once, and on this run alone</source>
        <translation>正在进行的训练；立即生效，且只对这次训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>automatic</source>
        <translation>自动</translation>
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
        <translation>撤销对这个值的改动</translation>
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
        <translation>{name}：{units} 个中有 {dead} 个</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <location filename="../../aeviz/ui/tools/figures_table.py"/>
        <source>Figures</source>
        <translation>指标</translation>
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
        <translation>保存配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Name of your recipe:</source>
        <translation>配方的名称：</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Saved as the recipe “{name}” in {path}.</source>
        <translation>已把配方“{name}”存到 {path}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Your own recipes lie in {path}.</source>
        <translation>您自己的配方在 {path}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Open a run: choose its folder</source>
        <translation>打开训练记录：选择它的文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Reading the run in “{name}”…</source>
        <translation>正在读取“{name}”里的训练记录…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Experiments and recipes (*.aeviz *.json)</source>
        <translation>实验和配方 (*.aeviz *.json)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Open an experiment or a recipe</source>
        <translation>打开实验或配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>The recipe “{name}” is in Setup: save it to keep it, or train it.</source>
        <translation>配方“{name}”已放进训练设置：可以保存它，也可以训练它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{name} stays as it is: train it again, or continue it as a run of yours.</source>
        <translation>{name} 保持不变：可以重新训练它，或作为您自己的训练接着进行。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Continue</source>
        <translation>接着训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Keep its drawings</source>
        <translation>保留其中的画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Keeping the drawings…</source>
        <translation>正在保存其中的画…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{count} drawings are among yours now.</source>
        <translation>现在有 {count} 幅画加入了“我的画”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{count} of its {total} drawings are among yours now: there is no room for more, so delete some of yours before you keep the others.</source>
        <translation>其中的 {total} 幅画，现在有 {count} 幅在“我的画”里：没有空位了，请先删除几幅再保存其余的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{count} of its {total} drawings are among yours now: the others cannot be read.</source>
        <translation>其中的 {total} 幅画，现在有 {count} 幅在“我的画”里：其余的无法读取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>1 drawing is among yours now.</source>
        <translation>现在有 1 幅画加入了“我的画”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Choose the folder with the four MNIST files</source>
        <translation>选择放着四个 MNIST 文件的文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Reading the files in {path}.</source>
        <translation>正在读取 {path} 里的文件。</translation>
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
        <translation>速度：1× 是每秒 {rate} 个存下的步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Speed of the film</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Begin again at the end</source>
        <translation>放完后从头再来</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Pause the film</source>
        <translation>暂停播放</translation>
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
        <translation>动画显示什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures and map</source>
        <translation>图像和潜空间图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Map</source>
        <translation>潜空间图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Format of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pixels from top to bottom</source>
        <translation>从上到下的像素数</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>{height} pixels</source>
        <translation>{height} 像素</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures a second</source>
        <translation>每秒张数</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>The film begins here</source>
        <translation>动画从这里开始</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>The film ends here</source>
        <translation>动画到这里结束</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Of more stored steps an even choice is shown</source>
        <translation>存下的步太多时，均匀地挑选显示</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>On a &amp;dark ground</source>
        <translation>深色背景(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
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
        <translation>每秒张数(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>F&amp;irst step</source>
        <translation>起始步(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Last step</source>
        <translation>结束步(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures at &amp;most</source>
        <translation>最多张数(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Animation of “{name}”</source>
        <translation>“{name}”的动画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>{count} pictures, {seconds:.1f} seconds</source>
        <translation>{count} 张图像，{seconds:.1f} 秒</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>No step is stored between these two: choose others</source>
        <translation>这两步之间没有存下的步：请选别的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Choose a file and make the film</source>
        <translation>选择文件并制作动画</translation>
    </message>
</context>
<context>
    <name>GalleryController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery_controller.py"/>
        <source>The canvas is empty</source>
        <translation>画布是空的</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Drawings</source>
        <translation>我的画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>&amp;Keep this drawing</source>
        <translation>保存这幅画(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>&amp;Undo delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Kept drawings</source>
        <translation>保存的画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Your drawings ({count}): click one to see it through this run</source>
        <translation>您的画（{count} 幅）：点击一幅，看它经过这个网络的样子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Drawings that you keep appear here, whatever run you look at.</source>
        <translation>您保存的画会出现在这里，无论正在看哪个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>The canvas is empty</source>
        <translation>画布是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Add the canvas to your drawings</source>
        <translation>把画布上的画加到“我的画”</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Nothing was deleted</source>
        <translation>没有删除过什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Bring back the drawing that was deleted last</source>
        <translation>找回最后删除的那幅画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Choose a drawing first</source>
        <translation>请先选一幅画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Delete the chosen drawing (Delete)</source>
        <translation>删除选中的画（Delete）</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <location filename="../../aeviz/ui/window/panels/panel_help.py"/>
        <source>What am I looking at? (Shift+F1)</source>
        <translation>我在看什么？（Shift+F1）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/panels/panel_help.py"/>
        <source>What am I looking at?</source>
        <translation>我在看什么？</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Inside the network</source>
        <translation>网络内部</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Filters of the first layer</source>
        <translation>第一层的滤波器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>This network's first layer has no filters over the picture</source>
        <translation>这个网络的第一层没有覆盖图像的滤波器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Atoms of the decoder</source>
        <translation>解码器的原子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>This network's last layer has no atoms over the picture</source>
        <translation>这个网络的最后一层没有覆盖图像的原子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>&amp;Filters</source>
        <translation>滤波器(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>&amp;Atoms</source>
        <translation>原子(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>A&amp;ctivations</source>
        <translation>激活(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>atom</source>
        <translation>原子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>{count} dead units in the first layer</source>
        <translation>第一层有 {count} 个失活单元</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>1 dead unit in the first layer</source>
        <translation>第一层有 1 个失活单元</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>grey is zero, white positive, black negative</source>
        <translation>灰色为零，白色为正，黑色为负</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>black is a layer's smallest value, white its largest</source>
        <translation>黑色为该层的最小值，白色为最大值</translation>
    </message>
</context>
<context>
    <name>KeyPen</name>
    <message>
        <location filename="../../aeviz/ui/canvas/key_pen.py"/>
        <source>down</source>
        <translation>落笔</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/key_pen.py"/>
        <source>up</source>
        <translation>抬笔</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/key_pen.py"/>
        <source>Pen {state}, {across:.0%} from the left, {down:.0%} from the top</source>
        <translation>笔：{state}，距左 {across:.0%}，距上 {down:.0%}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>On the canvas</source>
        <translation>在画布上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Move the pen, with Shift farther</source>
        <translation>移动笔，加 Shift 走得更远</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Put the pen down, and lift it; Esc ends</source>
        <translation>落笔、抬笔；Esc 结束</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Pen, eraser, noise</source>
        <translation>画笔、橡皮、噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>A thinner or a thicker pen</source>
        <translation>笔变细或变粗</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Start from a picture of the set</source>
        <translation>从数据集的一张图像开始</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Clear the drawing</source>
        <translation>清空画布</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>On the map</source>
        <translation>在潜空间图上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Move the point that is decoded, with Shift the map</source>
        <translation>移动解码的点，加 Shift 移动图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Pin the point</source>
        <translation>给这个点钉上图钉</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Take the chosen pin away</source>
        <translation>取下选中的图钉</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Show all points</source>
        <translation>显示所有点</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>On the pictures of Digits</source>
        <translation>在“数字”面板的图像上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Choose a picture</source>
        <translation>选择一张图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Put it onto the canvas and mark it on the map</source>
        <translation>放到画布上，并在图上标出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>On the timeline</source>
        <translation>在时间轴上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>One stored step on or back; with Page keys several</source>
        <translation>进或退一个存下的步；用 Page 键进退几步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>The first and the last stored step</source>
        <translation>存下的第一步和最后一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>While presenting</source>
        <translation>演示时</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>The panel before, and the next one</source>
        <translation>上一个和下一个面板</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Leave the presentation</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>In the list of runs</source>
        <translation>在训练记录列表中</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Rename the run</source>
        <translation>重命名训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Star the run</source>
        <translation>给训练记录加星</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Move the run to the wastebasket</source>
        <translation>把训练记录移到回收站</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/keys.py"/>
        <source>Search all keys and what they do</source>
        <translation>搜索所有按键及其作用</translation>
    </message>
</context>
<context>
    <name>LayerDiagram</name>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Layers of the network</source>
        <translation>网络的各层</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>{part}: {size}</source>
        <translation>{part}：{size}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>{layer}, {count:,} numbers</source>
        <translation>{layer}，{count:,} 个参数</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Show the tools of the map, for which there is little room</source>
        <translation>显示潜空间图的工具；现在地方不够</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Fit the map to all points</source>
        <translation>缩放到能看见所有点</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>The map shows all points already</source>
        <translation>图上已能看见所有点</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Show all points (F or double-click)</source>
        <translation>显示所有点（F 或双击）</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>More for this lesson</source>
        <translation>这节课的更多操作</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Set this page up again</source>
        <translation>重新布置这一页(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Save my &amp;results…</source>
        <translation>保存我的结果(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Teacher’s sheet…</source>
        <translation>教师讲义(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Show the &amp;run here in the class file</source>
        <translation>在课堂文件的这一页显示当前训练记录(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Class file with runs…</source>
        <translation>带训练记录的课堂文件(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Begin this lesson anew</source>
        <translation>从头开始这节课(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Page of the lesson</source>
        <translation>课程的一页</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Close the list of lessons</source>
        <translation>关闭课程列表</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>You will be able to:</source>
        <translation>学完之后，您能够：</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>*For the class:* {question}</source>
        <translation>*课堂提问：* {question}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>*What was learned*</source>
        <translation>*学到了什么*</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Page {page} of {pages}, {done} of {tasks} tasks done</source>
        <translation>第 {page} 页，共 {pages} 页；{tasks} 个任务中完成了 {done} 个</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Leave; the window is as it was before the lesson</source>
        <translation>离开；窗口恢复上课之前的样子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>This is the first page</source>
        <translation>这是第一页</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>The page before (Ctrl+Page Up)</source>
        <translation>上一页（Ctrl+Page Up）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>The next page (Ctrl+Page Down)</source>
        <translation>下一页（Ctrl+Page Down）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>End the lesson</source>
        <translation>结束这节课</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Compress and restore</source>
        <translation>压缩与重建</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Say what an autoencoder learns, and from what.</source>
        <translation>说出自编码器学的是什么，从什么学。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Read a loss curve, and say what a loss of 0.04 means.</source>
        <translation>会看损失曲线，并说出损失 0.04 意味着什么。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Explain why a map of codes may show only two colours, and what to do about it.</source>
        <translation>解释编码的图为什么会只有两种颜色，以及该怎么办。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>An autoencoder has to send a picture through few numbers, the code, and to draw it again.</source>
        <translation>自编码器要让图像通过很少的几个数（编码），再把它画出来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Where weights begin decides how fast a network of sigmoids learns.</source>
        <translation>权重的初始值决定了 sigmoid 网络学得多快。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A code has collapsed when all pictures get nearly the same one. A lower learning rate is often the cure.</source>
        <translation>所有图像的编码几乎相同时，编码就坍缩了。降低学习率往往就能治好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A code of two numbers is a place on a map, and every place of the map is a picture.</source>
        <translation>两个数的编码是图上的一个位置，而图上的每个位置都是一张图像。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Through a narrow place</source>
        <translation>穿过窄处</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A picture of 28 × 28 pixels is a list of 784 numbers. The network in Setup squeezes it layer by layer to 256 and then 128 numbers, the *code*, and unfolds the code again to 784. Nobody tells it what a digit is: what it should draw is what it was given, and only the code stands between. The blocks at the top of Setup show this shape.

How far the result is from the picture is one number, the *loss*: `mean of (drawn − given)²` over all pixels.</source>
        <translation>一张 28 × 28 像素的图像是 784 个数的列表。“训练设置”里的网络把它一层层压到 256 个、再到 128 个数，也就是*编码*，然后把编码重新展开成 784 个数。没有人告诉它什么是数字：它该画出的就是给它的东西，中间只隔着编码。“训练设置”顶部的方块画出了这个形状。

结果与图像相差多少，用一个数来表示，就是*损失*：对所有像素取 `(画出的 − 给出的)²` 的平均。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>If the code had 784 numbers, what would be the laziest way to make the loss zero?</source>
        <translation>如果编码有 784 个数，让损失为零的最省事的办法是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>To copy: each number of the code could be one pixel. Nothing about digits would be learned, which is why the code is narrow, or held back in another way (see the lessons on sparse codes and on noise).</source>
        <translation>照抄：编码的每个数可以就是一个像素。这样关于数字什么也没学到，所以编码要窄，或用别的办法加以约束（见稀疏编码和去噪两课）。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Before the first step</source>
        <translation>在第一步之前</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The network is there already, but nobody has taught it: its weights were drawn at random. You can look through it all the same, in all panels. The untrained state is worth a look, because everything that you see later was learned.</source>
        <translation>网络已经在那里了，但还没有人教过它：它的权重是随机抽取的。即便如此，您仍可以在各个面板里观察它。未训练的样子值得一看，因为之后看到的一切都是学来的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>You draw a digit. What will the untrained network give back?</source>
        <translation>您画一个数字。未训练的网络会给出什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The digit, a little blurred</source>
        <translation>那个数字，稍微模糊一点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Much the same grey for every drawing</source>
        <translation>不管画什么，都差不多是同样的灰色</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Nothing: a black square</source>
        <translation>什么都没有：一块黑色</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>With random weights the outputs of the last sigmoids stay near one half, whatever comes in: a grey that hardly knows what was drawn.</source>
        <translation>权重随机时，不管输入什么，最后一层 sigmoid 的输出都在一半附近：一片灰色，几乎不知道画的是什么。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Draw a digit on the canvas, and look at what comes back.</source>
        <translation>在画布上画一个数字，看看得到的是什么。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Grey. There is no knowledge in random weights.</source>
        <translation>灰色。随机的权重里没有知识。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>One pass</source>
        <translation>一遍</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Now let it learn. In one pass, an *epoch*, each of the training digits is shown once, 256 at a time; after each 256 all weights move a little so that the loss would have been smaller. For scale: a network that always drew the average of all digits, whatever it is given, would have a loss of about 0.062.</source>
        <translation>现在让它学。一遍，也就是一*轮*，把每个训练数字都看一次，每次 256 个；每看完 256 个，所有权重都移动一点，好让刚才的损失变小。作为参照：一个不管给它什么、总是画出所有数字平均样子的网络，损失大约是 0.062。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Where will the loss on the test digits be after one pass?</source>
        <translation>一遍之后，测试数字上的损失会是多少？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Above 0.062: one pass is too short</source>
        <translation>高于 0.062：一遍太短了</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Below 0.062: it does better than the average digit</source>
        <translation>低于 0.062：它比平均数字做得好</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Zero</source>
        <translation>零</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>One pass is some eighty small moves of all weights. That is enough to come to about 0.04 here.</source>
        <translation>一遍是所有权重约八十次小小的移动。在这里，这足以降到 0.04 左右。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Press Train (or Space), and wait until the pass is over.</source>
        <translation>按“训练”（或空格键），等这一遍做完。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The dashed curve is the loss on test digits, which the network never learns from. Your drawing has come through, too.</source>
        <translation>虚线是测试数字上的损失，网络从不从它们学习。您画的数字现在也重建出来了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>How it came</source>
        <translation>它是怎样来的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>That was too fast to see. Choose *5 steps/s* in the box at the top that says Full speed, and press Train once more: it takes some twenty seconds, and stages on the way are kept. Afterwards slide the timeline at the bottom to the left: digits, map and your own drawing are shown as the network made them then. Full speed brings the usual pace back.</source>
        <translation>刚才太快，看不清。在顶部写着“全速”的框里选 *5 步/秒*，再按一次“训练”：大约需要二十秒，沿途的各步会存下来。然后把底部的时间轴向左拖：数字、潜空间图和您自己的画都会显示网络当时画出的样子。选“全速”就恢复平常的速度。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Train slowly, then slide the timeline back to a step between the 3rd and the 40th.</source>
        <translation>慢速训练，然后把时间轴拖回到第 3 步至第 40 步之间的一步。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>At first all digits become the same blot, roughly the average of them. Only then do they begin to differ.</source>
        <translation>起初所有数字都变成同一团墨迹，大致是它们的平均。之后它们才开始有所不同。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A bad start</source>
        <translation>糟糕的起点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The tutorial that this network comes from draws all weights and biases from a normal distribution with the standard deviation 1. A unit with hundreds of inputs then gets sums of ten and more, and a sigmoid answers all of these with almost exactly 0 or 1. There its slope is nearly zero, and so are the corrections that pass through it. Setup holds this start now; all else is as before.</source>
        <translation>这个网络所依据的教程，从标准差为 1 的正态分布抽取所有权重和偏置。这样一来，有几百个输入的单元，加权和会达到十几甚至更大，sigmoid 的输出便几乎正好是 0 或 1。在那里它的斜率几乎为零，传过它的修正量也几乎为零。“训练设置”里现在就是这种初始化；其他一切照旧。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>After the same single pass, the loss will be …</source>
        <translation>同样做一遍之后，损失会……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>about the same</source>
        <translation>差不多一样</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>clearly higher</source>
        <translation>明显更高</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>lower, because larger weights learn faster</source>
        <translation>更低，因为更大的权重学得更快</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>About 0.08 instead of about 0.04: worse than drawing the average digit. Weights that begin large are not strong, they are stuck.</source>
        <translation>约 0.08，而不是约 0.04：比画平均数字还差。一开始就很大的权重并不是强，而是卡住了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Train this start for its one pass, and compare where the curve ends.</source>
        <translation>用这种初始化训练一遍，比较曲线停在哪里。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The same network, data and rule of learning; only the start was another.</source>
        <translation>网络、数据和学习规则都一样；不同的只有初始化。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Why does the default start (Glorot, also called Xavier) make weights smaller when a layer has more inputs?</source>
        <translation>为什么默认的初始化（Glorot，也叫 Xavier）在一层的输入更多时，把权重取得更小？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A sum of n random terms grows like the root of n. Dividing by it keeps sums, and so the slopes of the units, at the same size in every layer, however wide.</source>
        <translation>n 个随机项之和的大小按 n 的平方根增长。除以它，就能让各层的和，从而让单元的斜率，不论层有多宽都保持同样大小。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Two numbers</source>
        <translation>两个数</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Now the narrow place is as narrow as can be drawn: 784, 128, 64, 10 and then *2*. Two numbers are a place on a plane, so the latent map can show the code itself: one point for each test digit, in the colour of its class. The classes are used for colouring alone; the network is never told them.</source>
        <translation>现在窄处窄到可以画出来：784、128、64、10，然后是 *2*。两个数是平面上的一个位置，所以潜空间图可以直接显示编码：每个测试数字一个点，颜色按类别。类别只用来上色；从没有告诉过网络。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Train for the two passes, and watch the points on the latent map come apart.</source>
        <translation>训练两遍，看潜空间图上的点怎样分开。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Some colours gather, most lie mixed: two numbers, and only two passes. The loss is higher than with 128 numbers: two can say less.</source>
        <translation>有些颜色聚到一起，多数混在一起：只有两个数，也只训练了两遍。损失比用 128 个数时高：两个数能说的更少。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Why only two colours?</source>
        <translation>为什么只有两种颜色？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A reader of the tutorial asked why their map showed two colours instead of ten. Their code had *collapsed*: nearly all digits got nearly the same two numbers, so that points lie upon each other and only the last ones drawn are seen. It happens easily with sigmoids, when the steps of learning are too large. Make it happen.</source>
        <translation>教程的一位读者问，为什么自己的图只有两种颜色而不是十种。那是编码*坍缩*了：几乎所有数字得到的两个数都差不多，点叠在一起，只看得见最后画上的。使用 sigmoid 而学习的步子又太大时，很容易出现这种情况。让它发生一次吧。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Raise the learning rate in Setup tenfold, to 0.1, and train until the code has collapsed. A notice says when.</source>
        <translation>在“训练设置”里把学习率提高到十倍，即 0.1，训练到编码坍缩为止。坍缩时会有提示告诉您。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>All digits come back as the same blot. The loss rests near that of the average digit: the two numbers say nothing any more.</source>
        <translation>所有数字重建出来都是同一团墨迹。损失停在平均数字的损失附近：那两个数不再含有任何信息。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The loss of a collapsed network is not infinite, and it does not rise. How can one still tell that something is wrong?</source>
        <translation>坍缩的网络，损失并不是无穷大，也没有上升。怎样还能看出有问题？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>It stands still near the loss of the average picture. The map shows one point or a line, all restored digits are alike, and the spread of the code is near zero; that is what the notice measures.</source>
        <translation>它停在平均图像的损失附近不动。图上只有一个点或一条线，所有重建的数字都一样，编码的散布接近零；提示衡量的正是这一点。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Mend it</source>
        <translation>把它治好</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>There is much advice for a code that has collapsed: a smaller learning rate, another seed, ReLU instead of sigmoid inside. Not all of it helps here, and only a trial tells. Change one thing at a time, or you will not know what helped.</source>
        <translation>对坍缩的编码有很多建议：更小的学习率、换一个种子、内部用 ReLU 代替 sigmoid。在这里并非每一种都有用，只有试了才知道。一次只改一样，否则不知道是什么起了作用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Which change do you trust most?</source>
        <translation>您觉得哪一种改动最可靠？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A learning rate of 0.01 or less</source>
        <translation>学习率 0.01 或更小</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>More passes with the rate as it is</source>
        <translation>学习率不变，多训练几遍</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A code of two hundred numbers</source>
        <translation>两百个数的编码</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>More of the same leaves it where it is: units that are stuck give no direction to move in. A smaller rate does not throw them there in the first place.</source>
        <translation>再多做同样的事，它还留在原处：卡住的单元给不出移动的方向。更小的学习率从一开始就不会把它们抛到那里。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Change a setting, train again, and get a map whose code has not collapsed and a test loss below 0.06.</source>
        <translation>改一个设置，重新训练，得到一个编码没有坍缩、测试损失低于 0.06 的图。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Made and mended. With the rate left at 0.1 neither another seed nor ReLU would have done it.</source>
        <translation>弄坏了，又治好了。如果学习率仍是 0.1，换种子或换成 ReLU 都治不好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A place is a picture</source>
        <translation>位置就是图像</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The second half of the network, the decoder, needs nothing but two numbers. So every place of the map is a picture, also where no digit lies: move the pointer over it and see. Between two regions one shape turns into another; far outside nobody ever asked the decoder for anything.</source>
        <translation>网络的后半部分，即解码器，只需要两个数。所以图上的每个位置都是一张图像，哪怕那里没有数字：移动指针看看。在两个区域之间，一种形状变成另一种；而远在外面的地方，解码器从没学过该画什么。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>What does the decoder draw far away from all points?</source>
        <translation>离所有点很远的地方，解码器会画什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>An error</source>
        <translation>出错</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A black square</source>
        <translation>一块黑色</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Something: it answers every pair of numbers</source>
        <translation>会画点什么：任何两个数它都会回答</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The decoder is a formula. It answers for any two numbers; only near the points has it learned to answer well.</source>
        <translation>解码器是一个公式。任何两个数它都会回答；只是在点的附近，它才学会了答得好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Click on the map, at a place where there are no points around.</source>
        <translation>在图上点击一个周围没有点的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>What you see on the canvas was never a picture of the data.</source>
        <translation>您在画布上看到的，不是数据里的任何一张图像。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Where you have come</source>
        <translation>您走到了哪里</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>You have trained a network that compresses, seen a bad start, broken a code and mended it. All runs of this lesson are among your runs (File, Runs), and stay there when you leave. The lesson on noise asks how to make a code useful when it is not narrow at all.</source>
        <translation>您训练了一个会压缩的网络，见识了糟糕的起点，弄坏了一个编码又治好了它。这一课的所有训练都在您的训练记录里（文件、训练记录），离开之后仍然在。去噪那一课会问：编码一点也不窄时，怎样让它有用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Sparse codes</source>
        <translation>稀疏编码</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Say what sparse means, and why a sparse code may be wider than it needs to be.</source>
        <translation>说出“稀疏”是什么意思，以及稀疏的编码为什么可以比需要的更宽。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Choose the weight of a penalty by looking at two curves.</source>
        <translation>看着两条曲线来选惩罚项的权重。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Tell apart three ways to silence units: L1, a target activity, and k-sparse.</source>
        <translation>分清让单元静下来的三种办法：L1、目标激活和 k-稀疏。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A penalty adds what you want of the code to the loss; its weight says how much that counts.</source>
        <translation>惩罚项把您对编码的要求加进损失；它的权重说明这有多重要。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>L1 makes most units silent. Too much of it makes all of them silent.</source>
        <translation>L1 让大多数单元静默。力度过大，就会让所有单元都静默。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A target activity holds the mean of each unit near a value; k-sparse lets only the largest pass.</source>
        <translation>目标激活让每个单元的平均值保持在某个值附近；k-稀疏只让最大的通过。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A loss is only as good as its unit: on standardised pixels a few rare pixels can rule it.</source>
        <translation>损失的好坏取决于它的单位：在标准化的像素上，少数罕见的像素就能左右它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Many numbers, few at a time</source>
        <translation>数很多，每次只用几个</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A code need not be short to be interesting. Here it has 200 numbers, far more than a digit needs, but we shall ask that for any one digit most of them are zero. Such a code is *sparse*: like a text that uses few words of a large dictionary. At first we ask nothing: the weight of the penalty is 0.</source>
        <translation>编码不是非短不可。这里它有 200 个数，远多于一个数字所需，但我们会要求：对任何一个数字，其中大多数为零。这样的编码是*稀疏*的：就像一篇文章，只用了一本大词典里的少数词。起初我们什么也不要求：惩罚项的权重是 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train for the two passes, and note where the test loss and the penalty end.</source>
        <translation>训练两遍，记下测试损失和惩罚项停在哪里。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A test loss of about 0.014; the penalty, the sum of the code's absolute values, has grown to about 400 per digit.</source>
        <translation>测试损失约 0.014；惩罚项，即编码绝对值之和，已涨到每个数字约 400。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A price on every number</source>
        <translation>每个数都有价</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Now the loss becomes `reconstruction + weight · Σ |code|`. Every unit that speaks costs something, so it has to be worth its price. The sum of absolute values is called the *L1 norm*. It has a property that squares do not have: it pushes small values all the way to zero.</source>
        <translation>现在损失变成 `重建误差 + 权重 · Σ |编码|`。每个激活的单元都要付出代价，所以必须值这个价。绝对值之和叫做 *L1 范数*。它有一个平方所没有的性质：能把小的值一直推到零。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The weight is 0.0001. What will become of the reconstruction?</source>
        <translation>权重是 0.0001。重建会怎样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>It gets better: less noise in the code</source>
        <translation>变好：编码里的噪声少了</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>It gets a little worse</source>
        <translation>变差一点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>It breaks down</source>
        <translation>垮掉</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The code's sum falls to about a sixth, and the error rises only from about 0.014 to about 0.017: most of what those units said was not needed.</source>
        <translation>编码之和降到约六分之一，而误差只从约 0.014 升到约 0.017：那些单元给出的，大多并不需要。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train with the price, and compare penalty and reconstruction with the run before.</source>
        <translation>带着这个代价训练，把惩罚项和重建与上一次比较。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The penalty fell from about 400 to about 70, for a small loss of sharpness. That is a good bargain.</source>
        <translation>惩罚项从约 400 降到约 70，只损失了一点清晰度。这笔交易很划算。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>What the units draw</source>
        <translation>单元画的是什么</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Each unit of the code has a picture that it adds to the drawing when it speaks: its *atom*. With a price on speaking, a unit is only worth having if its atom helps often. Look at what they have become: are they whole digits, or parts of them?</source>
        <translation>编码的每个单元激活时，都会给画面添上一张图：它的*原子*。既然激活要付出代价，一个单元只有原子常常用得上，才值得保留。看看它们变成了什么：是整个数字，还是数字的一部分？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Open Inside the network (Tools menu), and look at filters and atoms.</source>
        <translation>打开“网络内部”（“工具”菜单），看滤波器和原子。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Many look like half a digit on top of another. Click a digit in the Digits panel to see which units answer it: about 70 of the 200 do.</source>
        <translation>很多看上去像半个数字叠在另一个上。点击“数字”面板里的一个数字，看哪些单元回应它：200 个里约有 70 个。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>If still fewer units could speak for a digit, would the atoms become more like whole digits or more like strokes?</source>
        <translation>如果每个数字能用的单元更少，原子会更像整个数字，还是更像笔画？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>More like whole digits: with two or three atoms one can only draw a digit if each holds much of it. With many, each can be a stroke or a dot, and serve for many digits. Makhzani and Frey saw just that when they changed the k of their k-sparse autoencoder.</source>
        <translation>更像整个数字：只用两三个原子，每个都得含有数字的大部分，才画得出来。原子多时，每个可以是一笔或一点，为许多数字所用。Makhzani 和 Frey 改变 k-稀疏自编码器的 k 时，看到的正是这样。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Too high a price</source>
        <translation>价太高</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>What happens when silence is cheaper than any drawing? The loss is a sum, and learning makes the sum small, not each of its parts. Setup is open for you: the penalty weight stands under Penalty.</source>
        <translation>当静默比任何画都便宜时，会怎样？损失是一个和，学习让这个和变小，而不是让每一部分都变小。“训练设置”对您开放：惩罚项权重在“惩罚项”之下。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>With a weight of 0.01, a hundred times as much, the code will be …</source>
        <translation>权重为 0.01，即一百倍时，编码会……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>a hundred times as sparse, and useful</source>
        <translation>稀疏一百倍，而且有用</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>silent: zero for every digit</source>
        <translation>静默：对每个数字都是零</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>as it was: 0.01 is still small</source>
        <translation>和原来一样：0.01 还很小</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A sum of about 70 would cost 0.7, far more than any error of the picture. So all units fall silent, and every digit gets the same answer.</source>
        <translation>约 70 的和要付 0.7，远大于图像的任何误差。所以所有单元都静默，每个数字得到的回答都一样。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Set the penalty weight to 0.01 or more, and train until the mean squared error on test digits tells you that the code is empty (above 0.1).</source>
        <translation>把惩罚项权重设为 0.01 或更大，训练到测试数字的均方误差告诉您编码已经空了（高于 0.1）。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A penalty of nearly nothing, and a picture of nothing. Both numbers have to be looked at together.</source>
        <translation>惩罚项几乎为零，图像也什么都没有。两个数必须一起看。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Between the two</source>
        <translation>两者之间</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Somewhere between free speech and silence lies the code that you want, and no formula knows where: it depends on the unit of the loss. The usual way is to try weights that differ by a factor of three, and to look at both curves.</source>
        <translation>在毫无约束与完全静默之间的某处，有您想要的编码，没有公式知道它在哪里：这取决于损失的单位。通常的办法是试几个相差三倍的权重，同时看两条曲线。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Find a weight with a penalty below 60 and a mean squared error below 0.03 at once, on test digits.</source>
        <translation>找一个权重，使测试数字上的惩罚项低于 60，同时均方误差低于 0.03。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>That is what a penalty weight is: an exchange rate between two things that you want.</source>
        <translation>惩罚项权重就是这样的东西：您想要的两样东西之间的汇率。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A target for every unit</source>
        <translation>给每个单元一个目标</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Another way to ask for silence: each unit shall be active, on average over many digits, just 5% of the time. How far its mean activity is from that target is measured by the *Kullback-Leibler divergence*, and added to the loss. The units are sigmoids here, and a sigmoid that knows nothing says 0.5.</source>
        <translation>要求静默的另一种办法：每个单元在许多数字上平均只有 5% 的时间活跃。它的平均激活离目标多远，用 *Kullback-Leibler 散度*来衡量，并加进损失。这里的单元是 sigmoid，而什么都没学过的 sigmoid 输出 0.5。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>After two passes, how will its reconstruction compare with the L1 code's 0.017?</source>
        <translation>两遍之后，它的重建与 L1 编码的 0.017 相比如何？</translation>
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
        <translation>目前明显更差</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>About 0.06: all units begin at one half, and have to be brought down to the target first. The recipe as it ships takes twenty passes, and so should you at home.</source>
        <translation>约 0.06：所有单元从一半开始，得先降到目标。这个配方原本做二十遍，您在家也可以这样做。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train the recipe with the target for its two passes, and watch the penalty fall.</source>
        <translation>用带目标的配方训练两遍，看惩罚项下降。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The penalty falls from about 100 to about 2: the units have learned to be quiet. Drawing well comes after that.</source>
        <translation>惩罚项从约 100 降到约 2：单元学会了安静。画得好是之后的事。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Silence by rule</source>
        <translation>按规则静默</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The bluntest way needs no penalty at all: of 1,000 units only the *k* largest pass, and all others are set to zero. This is the *k-sparse* autoencoder of Makhzani and Frey; the recipe lets 25 pass. It is sparse by construction, for every single digit and not only on average.</source>
        <translation>最直接的办法根本不需要惩罚项：1,000 个单元中，只让最大的 *k* 个通过，其余都置零。这就是 Makhzani 和 Frey 的 *k-稀疏*自编码器；这个配方让 25 个通过。它在结构上就是稀疏的，对每一个数字都是，而不只是平均而言。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Let fewer units pass: set Active units to 10 (under Code in Setup), and train for the one pass.</source>
        <translation>让更少的单元通过：把“活跃单元”设为 10（在“训练设置”的“编码”之下），训练一遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Every digit is now drawn with so few atoms. Look at the restored digits: what do they lose first?</source>
        <translation>现在每个数字只用这么几个原子来画。看看重建的数字：最先丢失的是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>L1, target and k-sparse: which of them bounds the number of units for each single digit?</source>
        <translation>L1、目标和 k-稀疏：哪一个限制了每一个数字所用的单元数？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Only k-sparse. L1 bounds a sum over the units of a digit, with a price; the target bounds each unit's mean over many digits, so that a single digit may still use many.</source>
        <translation>只有 k-稀疏。L1 用一个价来限制一个数字的所有单元之和；目标限制的是每个单元在许多数字上的平均，所以单个数字仍可用很多单元。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Noise, and the unit of a loss</source>
        <translation>噪声，以及损失的单位</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The article behind this lesson adds a little Gaussian noise to the input instead, and measures *standardised* pixels: from each the mean is taken, and the rest is divided by how much that pixel varies. A pixel in the corner is almost never lit, so it varies hardly at all. When it is lit once, it counts as hundreds of deviations.</source>
        <translation>这一课背后的文章，改为给输入加一点高斯噪声，并且用*标准化*的像素来衡量：每个像素减去它的均值，再除以它的变化幅度。角落里的像素几乎从不亮，所以几乎不变。它一旦亮起，就偏离了几百个标准差。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Training loss and test loss after one pass will be …</source>
        <translation>一遍之后，训练损失和测试损失会……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>nearly the same</source>
        <translation>几乎一样</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>far apart, with the test loss many times higher</source>
        <translation>相差很远，测试损失高出许多倍</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A few test digits light pixels that hardly any training digit lit. On this scale each is an enormous error, though nobody sees it: in plain pixels the mean squared error is about 0.014.</source>
        <translation>少数测试数字点亮了几乎没有训练数字点亮过的像素。在这个尺度上，每一个都是巨大的误差，尽管谁也看不出来：按普通像素，均方误差约为 0.014。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train for the one pass, and compare the two curves, then look at the digits.</source>
        <translation>训练一遍，比较两条曲线，然后看看数字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The digits look good although one of the curves looks alarming. Always ask in which unit a loss is given.</source>
        <translation>数字看上去很好，尽管一条曲线看上去吓人。看到一个损失，总要先问它用的是什么单位。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Your runs are all kept. Compared beside each other, with the same digits and with figures in the same unit, they tell you more than each by itself. Choose the ones of this lesson.</source>
        <translation>您的训练都留着。用同样的数字和同样单位的指标并排比较，比各自单看能说明更多。请选这一课的几个。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Open Compare runs (Tools menu), check two or more of your runs, and compare them.</source>
        <translation>打开“比较训练记录”（“工具”菜单），勾选您的两个或更多训练记录，进行比较。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Mean squared error per pixel is the same for all of them, whatever they were trained on.</source>
        <translation>每像素的均方误差对所有训练记录都是同一个东西，不管它们训练时用的是什么损失。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Removing noise, layer by layer</source>
        <translation>一层一层地去噪</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Say what goes into a denoising autoencoder, and what it is compared with.</source>
        <translation>说出去噪自编码器的输入是什么，又与什么比较。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Find out where a simple filter is better than a network, and where not.</source>
        <translation>找出简单的滤波器在什么情况下比网络好，在什么情况下不如网络。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Say what pre-training layer by layer gives, and when it matters.</source>
        <translation>说出逐层预训练带来什么，以及什么时候重要。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The input is corrupted, the target is clean: so the network has to know what digits look like.</source>
        <translation>输入加了噪声，目标是干净的：所以网络必须知道数字长什么样。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A filter that learned nothing is better at weak noise, and a network at strong noise.</source>
        <translation>什么都没学过的滤波器在弱噪声时更好，网络在强噪声时更好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Dropout costs sharpness in a short training, and helps where the noise is stronger than in training.</source>
        <translation>训练时间短时，dropout 要牺牲一些清晰度；噪声比训练时强时，它有帮助。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Layers that were trained without labels are a good start, above all when labels are few.</source>
        <translation>不用标签训练出的各层是一个好的起点，尤其在标签很少时。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Dirty in, clean out</source>
        <translation>脏的进去，干净的出来</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Before a digit enters this network, Gaussian noise with a standard deviation of 0.3 is added to every pixel. What comes out is compared with the digit *before* the noise. So copying the input is punished, however wide the code is: 256 numbers here. To do well, the network has to know which pictures are digits.</source>
        <translation>数字进入这个网络之前，每个像素都加上标准差 0.3 的高斯噪声。出来的结果与加噪声*之前*的数字比较。所以不管编码有多宽，照抄输入都要受罚：这里有 256 个数。要做得好，网络必须知道哪些图像是数字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>If the result were compared with the noisy picture, what would the network learn?</source>
        <translation>如果结果与含噪的图像比较，网络会学到什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>To remove noise all the same</source>
        <translation>照样去掉噪声</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>To copy the picture with its noise</source>
        <translation>连同噪声把图像照抄下来</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>It would learn to give back what came in, noise and all, as far as its code allows. The clean target is what turns copying into cleaning.</source>
        <translation>它会学着在编码允许的范围内，把输入连同噪声一起照原样输出。正是干净的目标，把照抄变成了清理。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train for the four passes, and watch the third row of the digits.</source>
        <translation>训练四遍，看数字的第三行。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Every noise was drawn anew, in each pass, for each digit. The network has never seen the same input twice.</source>
        <translation>每一遍、每个数字的噪声都是重新抽取的。网络从没见过两次同样的输入。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Your hand, its noise</source>
        <translation>您的手写，它的噪声</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>What you draw gets the same noise before the network sees it; the small pictures under the canvas show each stage. The number at the end, the *PSNR*, is the error in decibels: the higher, the closer to what you drew. Ten decibels more are an error ten times as small.</source>
        <translation>您画的东西在网络看到之前，也加上同样的噪声；画布下面的小图显示每个阶段。末尾的数是 *PSNR*（峰值信噪比），即以分贝计的误差：越高，越接近您画的。每高十分贝，误差就降到十分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Draw a digit. Then raise the strength of the noise under the canvas to 0.6 or more: twice of what the network was trained on.</source>
        <translation>画一个数字。然后把画布下面的噪声强度提高到 0.6 或更高：网络训练时的两倍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>It goes on drawing digits, and now and then another one than yours: it fills up what it cannot see with what it knows.</source>
        <translation>它仍然画出数字，只是时不时画成另一个，而不是您写的：看不清的地方，它用学到的来补。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A filter that learned nothing</source>
        <translation>什么都没学过的滤波器</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The median filter replaces each pixel by the middle one of the nine around it. It knows nothing of digits. Is the network worth its training? The denoising bench measures both, on test digits, under ever more noise: measure *Gaussian* noise there, and put what you find to use on the canvas.</source>
        <translation>中值滤波把每个像素换成它周围九个像素的中间值。它对数字一无所知。那么训练网络值得吗？去噪测试台用测试数字、在越来越强的噪声下测量两者：在那里测量*高斯*噪声，再把您的发现用到画布上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Where will the median filter be better?</source>
        <translation>中值滤波在什么情况下更好？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Nowhere</source>
        <translation>任何情况下都不会</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>At weak noise</source>
        <translation>弱噪声时</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>At strong noise</source>
        <translation>强噪声时</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The network redraws the digit from its code, which costs a little even without noise. The filter leaves a clean picture nearly alone, but has nothing to set against strong noise.</source>
        <translation>网络凭编码把数字重新画出来，即使没有噪声也要付出一点代价。滤波器几乎不动干净的图像，但面对强噪声无能为力。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Measure Gaussian noise on the bench. Then set the noise on the canvas to a strength above 0 at which the median filter is better.</source>
        <translation>在测试台上测量高斯噪声。然后把画布上的噪声设到一个大于 0、中值滤波更好的强度。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Below about 0.2 the filter wins: what it cannot do wrong, the network can.</source>
        <translation>大约在 0.2 以下，滤波器胜出：它不会犯的错，网络会犯。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>And now the other side</source>
        <translation>再看另一边</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Where the two curves cross, both make the same error, and still not the same picture: one leaves spots, the other smooths strokes. A mean error cannot tell you which of them you would rather read.</source>
        <translation>两条曲线相交之处，二者的误差相同，图像却仍不同：一个留下斑点，另一个把笔画抹平。哪一个您读起来更顺眼，平均误差说不出来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Set the noise on the canvas to a strength at which the network is better than the median filter.</source>
        <translation>把画布上的噪声设到网络比中值滤波更好的强度。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>From about 0.3 on the network wins, and the more noise, the more clearly.</source>
        <translation>从大约 0.3 起网络胜出，噪声越强，优势越明显。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>An honest comparison needs the filter to be as good as it can be. How could you be fairer to it?</source>
        <translation>诚实的比较要让滤波器发挥到最好。怎样能对它更公平？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Choose the size of its window for each strength, or take a filter that is told the strength: the bench has non-local means for that. And test both on noise that neither was made for.</source>
        <translation>对每种强度选它的窗口大小，或用一个事先知道强度的滤波器：测试台为此有非局部均值。并且用二者都没有为之准备的噪声来测试。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Another kind of dirt</source>
        <translation>另一种噪声</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The tutorial tests robustness, too: 15% of the pixels are *inverted*, black to white and white to black. The network was never shown anything like it. The last tab of the bench does it for a single digit; on the canvas the noise is called inversion.</source>
        <translation>教程还测试了鲁棒性：把 15% 的像素*反相*，黑变白，白变黑。网络从没见过这样的东西。测试台的最后一页对单个数字这样做；在画布上，这种噪声叫“反相”。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Choose inversion as the kind of noise on the canvas, with a strength between 0.1 and 0.2, and look at what is restored.</source>
        <translation>在画布上把噪声种类选为“反相”，强度在 0.1 到 0.2 之间，看看重建的结果。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Better than nothing, and worse than for the noise that it knows. What a network can do, it was taught.</source>
        <translation>比不处理好，但不如对它熟悉的噪声。网络会做的，都是教过它的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Switching units off</source>
        <translation>关闭一些单元</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>*Dropout* switches half of the hidden units off in each step, at random. No unit can rely on any other, so each has to be useful by itself. The tutorial found that after its twenty passes digits came out almost free of noise. We have four.</source>
        <translation>*Dropout* 在每一步随机关闭一半的隐藏单元。没有哪个单元能依赖别的单元，所以每个都得独自有用。教程发现，二十遍之后，出来的数字几乎没有噪声。我们只做四遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>After four passes, will its test loss be lower than that of the network without dropout (about 0.018)?</source>
        <translation>四遍之后，它的测试损失会低于没有 dropout 的网络（约 0.018）吗？</translation>
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
        <translation>约 0.022：每一步只有半个网络在学，所以要更久。但请在测试台上测量两者：噪声为 0.8 或更强、远超训练时，带 dropout 的领先零点几分贝。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train the recipe with dropout for its four passes.</source>
        <translation>用带 dropout 的配方训练四遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>In training half of the units are off, in the test all are on: that is why the training curve lies above the test curve.</source>
        <translation>训练时关闭一半单元，测试时全部打开：所以训练曲线在测试曲线之上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Layer by layer</source>
        <translation>一层一层</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A code that cleans digits may be good for recognising them, too. The next recipe has four phases: a denoising autoencoder; then a second one that restores the 256 *hidden values* of the first; then a layer that names the class, on top of the 128 values of the second; and last, all of them as one network, *fine-tuned* with the labels. The first two need no labels at all.</source>
        <translation>能清理数字的编码，也许也适合识别数字。下一个配方有四个阶段：一个去噪自编码器；然后是第二个，重建第一个的 256 个*隐藏值*；然后在第二个的 128 个值之上，是说出类别的一层；最后把它们合成一个网络，用标签*微调*。前两个阶段根本不需要标签。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>In which phase does the accuracy on test digits rise most?</source>
        <translation>在哪个阶段，测试数字的准确率上升最多？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>While the layer of classes is trained (third)</source>
        <translation>训练分类层时（第三）</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>In the fine-tuning (fourth)</source>
        <translation>微调时（第四）</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The layers below are ready when the third phase begins, so most is won there. Fine-tuning then lets all layers work for the same end, and goes on rising.</source>
        <translation>第三阶段开始时，下面的各层已经准备好，所以大部分提高是在那里取得的。之后微调让所有层为同一个目标工作，准确率继续上升。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train all four phases, two passes each. The strip above the losses shows where you are. Wait for more than 75% of the test digits.</source>
        <translation>训练全部四个阶段，每个两遍。损失曲线上方的长条显示进行到哪个阶段。等到测试数字判对 75% 以上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Draw a digit: it is restored, and recognised.</source>
        <translation>画一个数字：它被重建，也被识别。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A thousand labels</source>
        <translation>一千个标签</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Pictures are cheap, labels are work. Suppose somebody has named only 1,000 of the twenty thousand training digits. The first two phases may still use all pictures. We take six passes, so that the few labels are looked at often enough.</source>
        <translation>图像便宜，标签费工夫。假设两万个训练数字里，只有 1,000 个被人标过。前两个阶段仍可以用所有图像。我们做六遍，好让这为数不多的标签看得够多。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train with 1,000 labels, through all four phases (about half a minute), and note the accuracy at the end.</source>
        <translation>用 1,000 个标签训练，做完全部四个阶段（约半分钟），记下最后的准确率。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Around 71% of the test digits. On its thousand training digits it is far better: it knows those by heart.</source>
        <translation>测试数字约 71%。在那一千个训练数字上好得多：它已经背下来了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>And without</source>
        <translation>如果没有</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Now the same network learns from the same 1,000 labels, for as many steps as the fine-tuning took, but from a random start: *Pre-training* is off. Only this one thing is another.</source>
        <translation>现在同样的网络从同样的 1,000 个标签学习，步数与微调时一样，但从随机的起点开始：*预训练*关闭。只有这一点不同。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Compared with the 71% before, the accuracy will be …</source>
        <translation>与之前的 71% 相比，准确率会……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>lower by several percent</source>
        <translation>低几个百分点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>the same</source>
        <translation>一样</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>higher: nothing distracts it from the labels</source>
        <translation>更高：没有别的东西分散它对标签的注意</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>About 60% in these few steps. The pre-trained layers had seen all digits, only without their names, and began where this one has yet to come.</source>
        <translation>在这为数不多的步数里约 60%。预训练过的各层见过所有数字，只是不知道它们叫什么；它们的起点，是这个网络还没走到的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train it (a few seconds), and compare.</source>
        <translation>训练它（几秒钟），然后比较。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>One run each is a hint and no proof: with another seed both would move a little.</source>
        <translation>各做一次只是线索，不是证据：换一个种子，两者都会有些变动。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>With all labels the lead of pre-training shrinks. Why, and what would a fair test look like?</source>
        <translation>用全部标签时，预训练的领先会缩小。为什么？公平的测试应该怎样做？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Labels tell the same and more: with enough of them the random start comes there, too, if it may train long enough. A fair test trains both for as long as each needs, with several seeds, and compares means with their spread; `aeviz labels` does that.</source>
        <translation>标签提供同样的信息，而且更多：标签足够时，随机的起点只要训练得够久，也能走到那里。公平的测试让二者各自训练到所需的长度，用几个种子，比较平均值及其散布；`aeviz labels` 就是这样做的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Noise made a wide code useful; a filter kept the network honest; and layers that learned without labels helped where labels were few. The next lesson gives the network a better idea of what a picture is: that neighbouring pixels belong together.</source>
        <translation>噪声让宽的编码变得有用；滤波器让网络不能自欺；不用标签学过的层，在标签很少时帮了忙。下一课让网络对“什么是图像”有更好的认识：相邻的像素是一起的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Convolutions and search</source>
        <translation>卷积与搜索</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Say what a convolution shares, and what that saves.</source>
        <translation>说出卷积共享的是什么，以及省下了什么。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Read a code that consists of maps.</source>
        <translation>看懂由特征图组成的编码。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Use codes to search for pictures that are alike, and find out how a classifier can be misled.</source>
        <translation>用编码搜索相似的图像，并找出怎样误导分类器。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A convolution uses the same few weights at every place of the picture.</source>
        <translation>卷积在图像的每个位置使用同样的少数权重。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Pooling makes maps smaller: each level sees more of the picture, and less exactly.</source>
        <translation>池化让特征图变小：每一级看到的图像更多，但不那么精确。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Codes that are near each other stand for pictures that are alike: that is a search without words.</source>
        <translation>彼此靠近的编码代表相似的图像：这是一种不用文字的搜索。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A classifier decides by what it has seen; a few strokes can turn one digit into another for it.</source>
        <translation>分类器凭见过的东西作判断；几笔就能让一个数字在它眼里变成另一个。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>To a dense layer a picture is a list: shuffle all pixels, in the same way for every picture, and it would learn just as well. A *convolution* knows better. It looks through a window of 3 × 3 pixels, and uses the same nine weights wherever the window stands. After each such layer here, *pooling* keeps the largest of 2 × 2 values, so that the next window sees twice as far.</source>
        <translation>对全连接层来说，图像是一个列表：把所有像素打乱，每张图像都用同样的顺序，它照样学得好。*卷积*则不同：它透过 3 × 3 像素的窗口去看，不管窗口在哪里，都用同样的九个权重。这里每个这样的层之后，*池化*保留 2 × 2 个值中最大的，使下一个窗口看得远一倍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The dense network of the first lesson has about 470,000 weights for a code of 128 numbers. How many has this one, for as many?</source>
        <translation>第一课的全连接网络为 128 个数的编码用了约 470,000 个权重。编码同样长，这个网络用多少个？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>About 4,400</source>
        <translation>约 4,400</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>About 44,000</source>
        <translation>约 44,000</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>About 440,000</source>
        <translation>约 440,000</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>4,385. Each map needs one window of weights for every map below it, however large the picture is.</source>
        <translation>4,385 个。每个特征图对下面的每个特征图各需要一个窗口的权重，不管图像有多大。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Press Train, and watch the digits for 300 steps. This takes longer than dense layers did: few weights, but each is used hundreds of times.</source>
        <translation>按“训练”，看 300 步的数字。这比全连接层花的时间长：权重少，但每个都要用几百次。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>You can read on while it trains to the end of its pass.</source>
        <translation>它训练到这一遍结束的时候，您可以接着读。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A code that is a picture</source>
        <translation>编码也是图像</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The code is 4 × 4 × 8 = 128 numbers: eight small maps of the picture, each four by four. It still knows *where* something is: an upper left number comes from the upper left. The button Codes in the Digits panel draws it under each digit. Your own digits are coded, too, under the canvas.</source>
        <translation>编码是 4 × 4 × 8 = 128 个数：图像的八张小特征图，每张四乘四。它仍然知道东西在*哪里*：左上角的数来自左上角。“数字”面板里的“编码”按钮把它画在每个数字下面。您自己的数字也会编码，在画布下面。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Draw a digit, and look at its code under the canvas; then add a stroke, and see which of its numbers change.</source>
        <translation>画一个数字，看画布下面的编码；再加一笔，看其中哪些数变了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Only some of the numbers have moved: those whose windows see the stroke.</source>
        <translation>只有一部分数变了：窗口看得见那一笔的那些。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>What the windows look for</source>
        <translation>窗口在找什么</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The nine weights of a window can be drawn as a picture of 3 × 3 pixels, and so can what a map answers to a digit. Some windows answer edges of one direction, some answer strokes of some thickness, some hardly answer at all.</source>
        <translation>一个窗口的九个权重可以画成 3 × 3 像素的图，特征图对一个数字的回应也可以。有些窗口回应某个方向的边缘，有些回应某种粗细的笔画，有些几乎不回应。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Open Inside the network (Tools menu), and compare the maps of several digits: click them in the Digits panel.</source>
        <translation>打开“网络内部”（“工具”菜单），比较几个数字的特征图：在“数字”面板里点击它们。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The first maps look like the digit, the last ones like a few blots: from where to what.</source>
        <translation>前几层的特征图看上去像那个数字，后几层的像几团墨迹：从“在哪里”到“是什么”。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Moving a digit by one pixel moves its first maps by one pixel. What does it do to the code, and why is that not quite so simple?</source>
        <translation>把数字移动一个像素，它前面的特征图也移动一个像素。编码会怎样？为什么没有那么简单？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Convolutions move with the picture, but pooling keeps one of 2 × 2 values: after three levels a step of one pixel is an eighth of a cell. So the code changes a little in most cells instead of moving, and only a shift of eight pixels would move it by one.</source>
        <translation>卷积随图像移动，但池化只保留 2 × 2 中的一个值：三级之后，一个像素的移动只是一格的八分之一。所以编码不是移动，而是大多数格都变一点；要移动八个像素，编码才移动一格。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Searching without words</source>
        <translation>不用文字的搜索</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Two digits with similar codes look alike to the network. That makes the code a way to search: code what you are looking for, and take the training digits whose codes are nearest. They stand under the canvas, below the code. Nobody has told the network which digits are the same.</source>
        <translation>编码相似的两个数字，在网络看来是相似的。于是编码成了搜索的办法：给要找的东西编码，取编码最近的训练数字。它们在画布下面、编码的下方。没有人告诉过网络哪些数字是一样的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>You draw a 7 with a bar. What will the nearest training digits be?</source>
        <translation>您画一个带横杠的 7。最近的训练数字会是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Only sevens with a bar</source>
        <translation>只有带横杠的 7</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Digits with similar strokes, mostly sevens</source>
        <translation>笔画相似的数字，多数是 7</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Ten different digits</source>
        <translation>十个不同的数字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The code knows strokes and places, not names. A 7 with a bar is near other sevens, but also near a 4 or a 9 that lies well over it.</source>
        <translation>编码知道笔画和位置，不知道名字。带横杠的 7 靠近别的 7，也靠近与它大部分重合的 4 或 9。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Clear the canvas, draw a digit in an unusual way, and look at its nearest neighbours.</source>
        <translation>清空画布，用不寻常的写法画一个数字，看它最近的邻居。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The article names search as a use of such codes; `aeviz search` does it with a picture from a file.</source>
        <translation>文章把搜索列为这种编码的一个用途；`aeviz search` 用文件里的图片来做。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Naming</source>
        <translation>说出名字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Now labels are used. The same kind of layers, with a small layer of classes on top, learns to name digits: a *convolutional classifier*. That of the Keras lecture has 32 and 64 maps and 1,024 units, and took nine minutes; ours is small and takes seconds.</source>
        <translation>现在用上标签。同类的层，上面加一个小小的分类层，学习说出数字：*卷积分类器*。Keras 讲义里的有 32 个和 64 个特征图、1,024 个单元，用了九分钟；我们的很小，只要几秒。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Train its 200 steps, until more than 75% of the test digits are named rightly.</source>
        <translation>训练它的 200 步，直到测试数字判对 75% 以上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Draw a digit, and the bars show how sure it is.</source>
        <translation>画一个数字，条形显示它有多确定。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>What is taken for what</source>
        <translation>把什么认作什么</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>An accuracy is one number; the *confusion matrix* says which mistakes it consists of. Rows are the true classes, columns what they were taken for. What lies off the diagonal is worth a look: often you would have hesitated, too.</source>
        <translation>准确率是一个数；*混淆矩阵*说明它由哪些错误组成。行是真实的类别，列是被认作的类别。对角线以外的值得一看：很多时候您也会犹豫。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Bring the panel Confusion to the front, and click the darkest cell that does not lie on the diagonal.</source>
        <translation>把“混淆矩阵”面板放到最前，点击对角线以外最深的一格。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Click one of its pictures to put it onto the canvas.</source>
        <translation>点击其中一张图像，把它放到画布上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A digit that turns</source>
        <translation>变脸的数字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The network decides by everything that it sees, and it is never in doubt about whether the picture is a digit at all. Take a real digit and change it, a little at a time: where does its opinion turn? Try to get there with as few pixels as you can.</source>
        <translation>网络凭它看见的一切作判断，从不怀疑图像到底是不是数字。取一个真的数字，一点一点地改：它的看法在哪里转变？试着用尽量少的像素做到。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>How much of a digit has to change?</source>
        <translation>一个数字要改动多少？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A few strokes</source>
        <translation>几笔</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Nearly all of it</source>
        <translation>几乎全部</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Many digits differ by a single stroke, for you as for the network. Often less is enough for it than for you.</source>
        <translation>很多数字只差一笔，对您和对网络都是。网络需要的改动往往比您更少。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Click a digit in the Digits panel that the network names rightly, to put it onto the canvas. Draw over it until the network takes it for another.</source>
        <translation>点击“数字”面板里一个网络判对的数字，把它放到画布上。在上面画，直到网络把它认作另一个。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Undo, and do it again: where is the stroke that turns it?</source>
        <translation>撤销，再做一次：让它转变的那一笔在哪里？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The bars of a classifier always add up to 100%, also for a drawing of a house. What does that mean for their use?</source>
        <translation>分类器的条形加起来总是 100%，哪怕画的是一座房子。这对使用它意味着什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>They compare the ten classes with each other and know no eleventh. High certainty does not mean that the picture is like the training data; that has to be checked in another way, for example by how well an autoencoder restores it.</source>
        <translation>它们只在十个类别之间互相比较，不知道有第十一个。很高的把握并不表示图像与训练数据相像；这要用别的办法来检查，例如看自编码器把它重建得有多好。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A better cleaner</source>
        <translation>更好的去噪网络</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Convolutions are good at noise, too. This one ships with aeviz, trained before on noise of many strengths: its code has far more numbers, so that every stroke is kept.</source>
        <translation>卷积也善于去噪。这个网络随 aeviz 附带，事先用多种强度的噪声训练过：它的编码有多得多的数，所以每一笔都保留下来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Draw a digit, set the noise on the canvas to Gaussian with 0.5 or more, and see what is left of it.</source>
        <translation>画一个数字，把画布上的噪声设为高斯，强度 0.5 或更高，看还剩下什么。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Compare with the dense network of the lesson on noise: this one has learned what strokes look like anywhere in the picture.</source>
        <translation>与去噪那一课的全连接网络比较：这一个学过笔画在图像任何地方的样子。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>From a line to an LSTM to a map</source>
        <translation>从直线到 LSTM 再到潜空间图</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Recognise the same loop of learning in a line, a classifier and an autoencoder.</source>
        <translation>在直线、分类器和自编码器里认出同一个学习循环。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Say what a learning rate that is too large does.</source>
        <translation>说出学习率太大会怎样。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Tell how dense, convolutional and recurrent networks look at the same digit.</source>
        <translation>说出全连接、卷积和循环网络怎样看同一个数字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Predict, compare, move all weights a little: that loop is the same from two weights to a million.</source>
        <translation>预测、比较、把所有权重移动一点：从两个权重到一百万个，都是这个循环。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A step that is too large makes every error larger than the one before.</source>
        <translation>步子太大，每次的误差都比前一次更大。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The task, and what a network sees at once, are choices of their own; the loop stays.</source>
        <translation>任务，以及网络一次看到什么，是另外的选择；循环不变。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Without labels the same layers find a map, on which what looks alike lies together.</source>
        <translation>没有标签，同样的层也能找到一张图，相似的东西在上面聚在一起。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Two weights</source>
        <translation>两个权重</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The smallest network there is: one unit, `y = W · x + b`. The data are 200 points that were scattered around the line `y = 0.5 · x + 2`, and the network is to find `W` and `b` from 160 of them. In each step it predicts all, compares, and moves both numbers a little downhill. That is *gradient descent*, and everything that follows in this lesson does the same.</source>
        <translation>这是最小的网络：一个单元，`y = W · x + b`。数据是散布在直线 `y = 0.5 · x + 2` 周围的 200 个点，网络要从其中 160 个找出 `W` 和 `b`。每一步，它对所有点作预测，比较，再把两个数都往下坡移动一点。这就是*梯度下降*，这一课后面的一切都这样做。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>After 301 steps W and b will be …</source>
        <translation>301 步之后，W 和 b 会……</translation>
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
        <translation>什么都可能：看运气</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>About 0.49 and 1.99. The points are scattered, and 160 of them do not average out to the true line. More steps would not help; more points would.</source>
        <translation>约 0.49 和 1.99。点带有随机的偏离，160 个点平均下来，并不正好落在真正的直线上。更多的步没有用；更多的点才有用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Press Train, and watch the line find its place.</source>
        <translation>按“训练”，看直线找到它的位置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The loss does not go to zero: what is left is the scatter, whose variance is `0.05² = 0.0025`.</source>
        <translation>损失不会降到零：剩下的是数据本身的离散，其方差是 `0.05² = 0.0025`。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Too large a step</source>
        <translation>步子太大</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The *learning rate* says how far the numbers move for a given slope. On the loss you may picture a valley: with small steps one walks down, with larger ones one is there sooner. With steps that are too large one lands on the other side, higher than before.</source>
        <translation>*学习率*说明在给定的坡度下数要移动多远。可以把损失想象成一个山谷：步子小，慢慢走下去；步子大，到得更快。步子太大，就会落到对面，比之前还高。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>With a rate of 1.5 instead of 0.1 the loss will …</source>
        <translation>学习率用 1.5 而不是 0.1，损失会……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>fall faster</source>
        <translation>降得更快</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>swing for a while, then fall</source>
        <translation>摆动一阵，然后下降</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>grow without end</source>
        <translation>无止境地增长</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Each step overshoots by more than the distance it came from, so the error grows by a factor in every step. After a few dozen steps no number is large enough to hold it.</source>
        <translation>每一步都冲过头，比来时的距离还远，所以误差每一步都乘上一个倍数。几十步之后，再大的数也装不下它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Set the learning rate to 1.5, and train. What do the curve and the message below the panels say?</source>
        <translation>把学习率设为 1.5，然后训练。曲线和面板下方的消息说了什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The run stops by itself when it has no chance left, and offers a lower rate.</source>
        <translation>训练没有希望时会自己停下，并建议更低的学习率。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>For this line, any rate below about 1 works. What decides how large a step may be?</source>
        <translation>对这条直线，低于约 1 的任何学习率都行。是什么决定了步子可以多大？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>How strongly the loss curves. Along b the mean squared error is a parabola with the second derivative 2, so a step of rate r multiplies the distance from the bottom by `|1 − 2r|`: below 1 only for r &lt; 1. With many weights the steepest direction decides for all of them.</source>
        <translation>损失弯得有多厉害。沿着 b，均方误差是一条二阶导数为 2 的抛物线，所以学习率为 r 的一步把离谷底的距离乘以 `|1 − 2r|`：只有 r &lt; 1 时它才小于 1。权重很多时，最陡的方向决定所有权重的步子。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Naming digits</source>
        <translation>说出数字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Now 784 inputs, 32 units in between, and ten outputs: one for each class, which *softmax* turns into probabilities. The loss is the *cross-entropy*, `−log(probability of the right class)`. All the rest is the same loop, with 32 digits in each step.</source>
        <translation>现在有 784 个输入，中间 32 个单元，十个输出：每个类别一个，由 *softmax* 变成概率。损失是*交叉熵*，`−log(正确类别的概率)`。其余都是同一个循环，每步 32 个数字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A network that guesses has an accuracy of 10%. After one pass this one will have …</source>
        <translation>靠猜的网络准确率是 10%。一遍之后，这个网络会有……</translation>
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
        <translation>在内置的测试数字上约 73%，这些数字故意画得难认。在 MNIST 上，像讲义那样做两遍，约为 95%。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train for the one pass, and wait for the accuracy on test digits: more than 65%.</source>
        <translation>训练一遍，等测试数字的准确率超过 65%。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Some seconds ago these were random numbers.</source>
        <translation>几秒钟之前，这些还是随机的数。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Your digit</source>
        <translation>您的数字</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Draw, and the bars tell at every stroke what the network takes it for. A dense network has no idea of neighbours: to it each pixel is a number of its own. That is why drawings are centred and scaled for it like the digits that it knows.</source>
        <translation>画吧，条形会在每一笔之后说出网络把它认作什么。全连接网络没有“邻居”的概念：对它来说每个像素都是一个单独的数。所以画要像它认识的数字那样居中并缩放。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Draw a 7 that the network takes for a 7.</source>
        <translation>画一个网络认作 7 的 7。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Now draw it in a corner, with the normalising under the canvas switched off. Does it still know?</source>
        <translation>现在关掉画布下面的归一化，把它画在角落里。它还认得吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Row by row</source>
        <translation>逐行读</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A *recurrent* network reads the digit like a text: 28 rows, one after the other. After each row its 50 units have a new state, made of the row and of the state before. After the last row it names the digit, from that state alone.</source>
        <translation>*循环*网络像读文章一样读数字：28 行，一行接一行。每读一行，它的 50 个单元就有一个新的状态，由这一行和之前的状态得出。读完最后一行，它只凭那个状态说出数字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>It has fewer weights than the dense one. How will it do in about as many steps?</source>
        <translation>它的权重比全连接网络少。步数差不多时，它会做得怎样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Not at all: it forgets the first rows</source>
        <translation>完全不行：它会忘掉前面的行</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Somewhat worse, but far above guessing</source>
        <translation>稍差一些，但远好于猜</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Better: reading is what digits are for</source>
        <translation>更好：数字就是用来读的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>About two thirds are named rightly after 801 steps. What the first rows said has to survive through 27 further steps, and that takes long to learn.</source>
        <translation>801 步之后判对约三分之二。前面几行说的内容要经过后面 27 步保留下来，这要学很久。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train it until more than half of the test digits are named rightly.</source>
        <translation>训练它，直到测试数字判对一半以上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The lecture's 4,001 steps bring it to about 93% on MNIST.</source>
        <translation>讲义的 4,001 步，在 MNIST 上让它达到约 93%。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A memory of its own</source>
        <translation>自己的记忆</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The *LSTM* gives each unit a memory and three gates that learn when to write, keep and read it. Here 20 of them hear a sine, `sin t`, and are to say the cosine, `cos t`, of the same time. A single value of the sine does not settle that: at 0.5 the cosine may be positive or negative. One has to know where the sine came from.</source>
        <translation>*LSTM* 给每个单元一个记忆和三个门，门学习什么时候写、保留和读取记忆。这里 20 个单元听一个正弦 `sin t`，要说出同一时刻的余弦 `cos t`。正弦的单个值无法决定它：值为 0.5 时，余弦可正可负。必须知道正弦是从哪里来的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>What does the network need to tell the two cases apart?</source>
        <translation>网络需要什么，才能分清这两种情况？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>More units</source>
        <translation>更多的单元</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The values before</source>
        <translation>之前的值</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A smaller learning rate</source>
        <translation>更小的学习率</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Whether the sine rises or falls is the sign of its cosine. Two values in a row would be enough; the memory carries that on.</source>
        <translation>正弦是上升还是下降，就是它余弦的符号。连续两个值就够了；记忆把它传下去。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train, and watch the predicted curve lie down on the true one: a test loss below 0.02.</source>
        <translation>训练，看预测的曲线贴到真实的曲线上：测试损失低于 0.02。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Slide the timeline back, and see the same window of time at earlier steps.</source>
        <translation>把时间轴拖回去，看同一个时间窗口在更早各步的样子。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Without a word</source>
        <translation>不用标签</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Last, the same kind of layers as the classifier's, but without any labels: 784, 128, 64, 10, *2*, and back. The pixels lie between −0.5 and 0.5 here, and the output is a tanh. It is the lecture's autoencoder, and what it makes is a map.</source>
        <translation>最后，与分类器同类的层，但完全没有标签：784、128、64、10、*2*，再返回。这里像素在 −0.5 和 0.5 之间，输出是 tanh。这是讲义里的自编码器，它做出来的是一张图。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Nobody tells it the classes. Will digits of a kind lie together?</source>
        <translation>没有人告诉它类别。同一种数字会聚在一起吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>No: it cannot know</source>
        <translation>不会：它无从知道</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>In part: those that look most alike</source>
        <translation>部分会：看上去最相像的那些</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Yes, each in its own place</source>
        <translation>会，各在各的位置</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Pictures that look alike get similar codes. The ones and the zeros gather best; the others overlap in two numbers, all the more after so few passes. The lecture takes twenty, on MNIST.</source>
        <translation>看上去相像的图像得到相似的编码。1 和 0 聚得最好；其他的在两个数里会重叠，遍数这么少时尤其如此。讲义在 MNIST 上做二十遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train it for its four passes.</source>
        <translation>训练它的四遍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The colours come from the labels, the places do not.</source>
        <translation>颜色来自标签，位置不是。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>On the map</source>
        <translation>在潜空间图上</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Everything on this map was found by comparing pictures with themselves. A click decodes the place under it; your own drawing has its place, too.</source>
        <translation>这张图上的一切，都是通过把图像与它自己比较而找到的。点击一下就解码那里的位置；您自己的画也有它的位置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Find where the ones gather, and click on one of them.</source>
        <translation>找到 1 聚集的地方，点击其中一个。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The decoder draws a stroke there, because that is what it was taught for such codes.</source>
        <translation>解码器在那里画一竖，因为对这样的编码，教给它的就是这个。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>From two weights to some two hundred thousand, the loop was the same: predict, compare, move. What differed was what the network saw at once, and what it was compared with. The lesson *How many numbers does a digit need?* goes on with the map.</source>
        <translation>从两个权重到约二十万个，循环都一样：预测、比较、移动。不同的是网络一次看到什么，以及与什么比较。*一个数字需要几个数？*那一课接着讲潜空间图。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>How many numbers does a digit need?</source>
        <translation>一个数字需要几个数？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Say what a nested code is, and how it is trained.</source>
        <translation>说出什么是嵌套编码，以及怎样训练它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Judge how much of a digit two, eight and thirty-two numbers hold.</source>
        <translation>判断两个、八个和三十二个数各保留了数字的多少。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Show by an experiment that the order of the numbers was learned.</source>
        <translation>用实验说明，这些数的顺序是学来的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>There is no single number of numbers: each adds to what those before it said.</source>
        <translation>没有一个单一的答案：每个数都在前面的基础上再添一点。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>In a nested code the first numbers say the most, because in training the later ones were often missing.</source>
        <translation>在嵌套编码里，前面的数含的信息最多，因为训练时后面的数常常缺席。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>An ordinary code of the same length has no order: its first two numbers alone say little.</source>
        <translation>同样长度的普通编码没有顺序：只凭它的前两个数，得不到多少信息。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>One network can have a map to look at and a code that restores.</source>
        <translation>一个网络可以既有一张能看的图，又有一个能重建的编码。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>One network, two uses</source>
        <translation>一个网络，两种用途</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>A code of two numbers can be drawn as a map, but restores badly. A code of thirty-two restores well, but nobody can look at it. The network that is open now is meant to do both. It was trained before, on noisy digits, and ships with aeviz.</source>
        <translation>两个数的编码可以画成图，但重建得差。三十二个数的编码重建得好，但谁也没法看它。现在打开的网络要两者兼顾。它事先用含噪的数字训练过，随 aeviz 附带。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Draw a digit, with what makes your handwriting yours.</source>
        <translation>画一个数字，画出您自己笔迹的特点。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>It comes back without its noise, from all of its 32 numbers. Keep it on the canvas for the next pages.</source>
        <translation>它由全部 32 个数重建出来，噪声没有了。把它留在画布上，后面几页要用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Two of thirty-two</source>
        <translation>三十二个中的两个</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Under the canvas stands *How many numbers?* The slider keeps the first so many numbers of the code, and sets all others to zero. The first two are also the digit's place on the map.</source>
        <translation>画布下面有*用几个数？*。滑块保留编码的前这么多个数，其余都置零。前两个也是数字在图上的位置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Restored from two numbers, your digit will be …</source>
        <translation>只从两个数重建，您的数字会……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>gone</source>
        <translation>不见了</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>a digit of its kind, or of a neighbour's, but not yours</source>
        <translation>变成同类的、或邻近一类的数字，但不是您的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>the same, a little blurred</source>
        <translation>还是它，稍微模糊一点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Two numbers are one place on the map. All digits that share the place come back as the same picture: roughly what kind it is, and little of how you drew it.</source>
        <translation>两个数是图上的一个位置。共用这个位置的所有数字，重建出来都是同一张图像：看得出大致是哪一类，却看不出您是怎样画的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Move the slider to 2.</source>
        <translation>把滑块移到 2。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Draw further digits, at 2, and watch which of them become alike.</source>
        <translation>保持在 2，再画几个数字，看哪些变得一样。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>And a few more</source>
        <translation>再多几个</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Now add to it, from 2 to 4 to 8 to 16, and look at what each step brings back: the kind, the slant, the thickness, the loop that only you draw. The PSNR under the picture says it in decibels.</source>
        <translation>现在往上加，从 2 到 4、8、16，看每一步带回了什么：种类、倾斜、粗细、只有您才画的那个圈。图像下面的 PSNR 用分贝说明这一点。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Which step will bring most?</source>
        <translation>哪一步带回的最多？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>From 2 to 8</source>
        <translation>从 2 到 8</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>From 16 to 32</source>
        <translation>从 16 到 32</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>All the same</source>
        <translation>都一样</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The first numbers were kept most often in training, so what matters most went there. The last ones are for finishing touches.</source>
        <translation>前面的数在训练中保留得最多，所以最要紧的都到了那里。最后几个用来作细节上的修饰。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Move the slider to 8.</source>
        <translation>把滑块移到 8。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Most people recognise their own digit from here on. And you?</source>
        <translation>大多数人从这里起认得出自己的数字。您呢？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>So how many numbers does a digit need?</source>
        <translation>那么，一个数字需要几个数？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>It depends on for what: to know the class a few are enough, to know the writer more, for every pixel all 784. The sensible answer is a curve, error against numbers, and not one number.</source>
        <translation>要看为了什么：要知道类别，几个就够；要知道是谁写的，需要更多；要每个像素，就要全部 784 个。合理的答案是一条曲线，即误差随数的个数的变化，而不是一个数。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The map is the first two</source>
        <translation>图就是前两个数</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The map of this network is no shadow of the 32 numbers: its axes are the first two, as they are. What a click decodes is what these two say alone, with all others at zero.</source>
        <translation>这个网络的图不是 32 个数的投影：它的两条轴就是前两个数本身。点击所解码的，就是只有这两个数、其余都为零的编码。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Click on the map into the region of the ones, and look at the canvas.</source>
        <translation>在图上点击 1 的区域，看画布。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>A typical 1 of that place, nobody's in particular.</source>
        <translation>那个位置的典型的 1，不属于任何一个人。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Between the islands</source>
        <translation>岛屿之间</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>On the map regions of digits meet, and somewhere there is sea. Every place has a picture. Walk with the pointer from one region into another and watch where one digit becomes the other, then leave the land.</source>
        <translation>图上各数字的区域彼此相接，某处是海。每个位置都有一张图像。让指针从一个区域走进另一个，看一个数字在哪里变成另一个，然后离开陆地。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Click at a place that is well away from all points.</source>
        <translation>点击一个离所有点都很远的位置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The further out, the less it looks like anything that somebody would write.</source>
        <translation>越往外，越不像有人会写的东西。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>One at a time</source>
        <translation>一次一个</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The traversal has a row for each number: what the picture would be if only this one changed. Look for a number with a meaning of its own, like slant or thickness. Some have none that can be put into words.</source>
        <translation>“编码遍历”里每个数有一行：只改变这一个时，图像会是什么样子。找一个有自己含义的数，例如倾斜或粗细。有些数的含义无法用语言说出来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Click a place on the map or draw, then move one of the sliders of the traversal.</source>
        <translation>在图上点击一个位置，或者画，然后移动“编码遍历”里的一个滑块。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Nobody asked for numbers with a meaning. Where one has some, it was useful.</source>
        <translation>没有人要求这些数有含义。如果哪个数有了含义，那是因为这样有用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Strong noise</source>
        <translation>强噪声</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The network was trained with noise of every strength up to 0.5. With noise a code has a second duty: to say only what can be told from a dirty picture.</source>
        <translation>这个网络用强度从 0 到 0.5 的噪声训练过。有噪声时，编码多了一项任务：只表达从含噪图像里看得出来的东西。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Under strong noise, what do you lose first?</source>
        <translation>在强噪声下，最先失去的是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The kind of digit</source>
        <translation>数字的种类</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The fine strokes</source>
        <translation>细的笔画</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>What the first numbers say is spread over the whole digit and survives much noise; a fine stroke is a few pixels that the noise can hide.</source>
        <translation>前面的数描述的是整个数字，能经受很多噪声；一条细笔画只是几个像素，噪声就能遮住。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Draw a digit, and set its noise to Gaussian with 0.5 or more.</source>
        <translation>画一个数字，把它的噪声设为高斯，强度 0.5 或更高。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Try it at 2 and at 32 numbers.</source>
        <translation>在 2 个数和 32 个数下都试试。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Train your own</source>
        <translation>训练您自己的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>How does the order get into the code? In each step, and for each picture, it is drawn how many of the first numbers are kept: 2, 4, 8, 16 or all 32. Whatever the network wants to be sure of has to be in the first ones. This is called *nested dropout*, by Rippel, Gelbart and Adams. Two passes show it already.</source>
        <translation>顺序是怎样进入编码的？每一步，对每张图像，都抽取保留前面的几个数：2、4、8、16 或全部 32 个。网络想要确保的东西，必须放在前面的数里。这叫做*嵌套 dropout*，出自 Rippel、Gelbart 和 Adams。两遍就能看出来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Train it for the two passes. Then draw a digit, and look at it with 2 numbers and with all.</source>
        <translation>训练两遍。然后画一个数字，用 2 个数和全部的数看它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>On clean test digits, the error is about 0.048 from two numbers, and about 0.038 from all.</source>
        <translation>在干净的测试数字上，两个数的误差约 0.048，全部的约 0.038。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>And without the order</source>
        <translation>如果没有顺序</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The counter-test: the same network, the same data, the same passes, but all 32 numbers are kept in every step. It is an ordinary code now.</source>
        <translation>反过来的实验：同样的网络、同样的数据、同样的遍数，但每一步都保留全部 32 个数。现在它是一个普通的编码。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Compared with the nested code, the ordinary one will restore from all 32 numbers …</source>
        <translation>与嵌套编码相比，普通编码用全部 32 个数重建得……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>equally well</source>
        <translation>一样好</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>About 0.027 instead of 0.038 on clean digits: it may use all numbers at once, and does not have to be ready for their loss. But from its first two numbers alone its error would be about 0.095, twice that of the nested code, and worse than always drawing the average digit.</source>
        <translation>在干净的数字上约 0.027，而不是 0.038：它可以同时用上所有的数，不必为失去它们作准备。但只用它的前两个数，误差会是约 0.095，是嵌套编码的两倍，比总是画平均数字还差。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Train it for its two passes, and look at the map and at the digits.</source>
        <translation>训练它的两遍，看潜空间图和数字。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Order has a price, and here you have seen both: what it costs, and what it gives.</source>
        <translation>顺序是有代价的，您在这里两面都看到了：它要付出什么，又带来什么。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Principal components are ordered, too: the first explain the most. What does a nested code have that they do not?</source>
        <translation>主成分也有顺序：前面的解释的方差最多。嵌套编码有什么是它们没有的？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>PCA is linear: its map is a flat shadow, its pictures are sums of fixed ones. A nested code keeps the order and lets encoder and decoder bend. With linear layers and squared error, nested dropout finds the principal components themselves; that is what its authors proved.</source>
        <translation>PCA 是线性的：它的图是平直的投影，它的图像是固定图像之和。嵌套编码保持顺序，又让编码器和解码器可以弯曲。用线性层和平方误差时，嵌套 dropout 找到的就是主成分本身；它的作者证明了这一点。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>You have seen how little makes a digit, and how much makes yours. The recipe of such a code is called *Nested code*, and takes any pictures, yours too.</source>
        <translation>您已经看到，很少的数就能构成一个数字，而要成为您写的那个数字，需要多得多。这种编码的配方叫*嵌套编码*，可用于任何图像，也包括您自己的。</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>No lesson goes on</source>
        <translation>没有正在进行的课程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Reading the lesson in “{name}”…</source>
        <translation>正在读取“{name}”里的课程…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Lessons ({endings})</source>
        <translation>课程 ({endings})</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Open a lesson</source>
        <translation>打开一节课</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>A run is in training: stop it, then begin the lesson.</source>
        <translation>有一个训练正在进行：请先停止，再开始上课。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Stop it</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>This is the first page</source>
        <translation>这是第一页</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Save your results</source>
        <translation>保存您的结果</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Save the teacher’s sheet</source>
        <translation>保存教师讲义</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>This page is set up as soon as the run in training has ended; Stop ends it now.</source>
        <translation>正在进行的训练一结束，这一页就会布置好；按“停止”可以马上结束它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>The window was set up for this page. If it speaks of a network that has learned, press Train first.</source>
        <translation>窗口已按这一页布置好。如果这一页谈的是学过的网络，请先按“训练”。</translation>
    </message>
</context>
<context>
    <name>LineController</name>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>{count} pictures from {first} to {last}, step {step:,}</source>
        <translation>从 {first} 到 {last} 的 {count} 张图像，第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>{count} pictures along the line, step {step:,}</source>
        <translation>沿线的 {count} 张图像，第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>Export strips</source>
        <translation>导出图像条</translation>
    </message>
</context>
<context>
    <name>LivePointsController</name>
    <message>
        <location filename="../../aeviz/ui/map/live_points.py"/>
        <source>Show where the training pictures were when they were last learned from, with their noise</source>
        <translation>显示训练图像最后一次被学习时的位置，连同它们的噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/live_points.py"/>
        <source>Train to see where the training pictures go</source>
        <translation>训练起来，才能看训练图像落在哪里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/live_points.py"/>
        <source>A network that is trained layer by layer has no places for the training pictures: choose another recipe</source>
        <translation>逐层训练的网络没有训练图像的位置：请选另一个配方</translation>
    </message>
</context>
<context>
    <name>LossCurves</name>
    <message>
        <location filename="../../aeviz/ui/losses/curves.py"/>
        <source>tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/curves.py"/>
        <source>test {term}</source>
        <translation>测试{term}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/curves.py"/>
        <source>train {term}</source>
        <translation>训练{term}</translation>
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
        <translation>闲置分量 × 权重</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>penalty × weight</source>
        <translation>惩罚项 × 权重</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>accuracy (0 to 1)</source>
        <translation>准确率（0 到 1）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>mean squared error per pixel</source>
        <translation>每像素的均方误差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>half of the squared error per pixel</source>
        <translation>每像素平方误差的一半</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>binary cross-entropy per pixel</source>
        <translation>每像素的二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>cross-entropy of the classes</source>
        <translation>类别的交叉熵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>squared error, then cross-entropy</source>
        <translation>先平方误差，后交叉熵</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Losses</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Loss curves</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Upwards: {unit}. Click to look at a step; turn the wheel to zoom, drag to move.</source>
        <translation>纵轴：{unit}。点击可看那一步；滚轮缩放，拖动平移。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Follow the newest step</source>
        <translation>跟随最新的一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Logarithmic loss axis</source>
        <translation>损失轴用对数刻度</translation>
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
        <translation>从第一步起，曲线出现在这里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Step {step}: {values}</source>
        <translation>第 {step} 步：{values}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>optimiser step</source>
        <translation>优化步数</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Smoothing of the training curves: {percent}%</source>
        <translation>训练曲线的平滑：{percent}%</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Copy the values of “{name}”</source>
        <translation>复制“{name}”的数值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Export the values of “{name}”…</source>
        <translation>导出“{name}”的数值…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Hide “{name}”</source>
        <translation>隐藏“{name}”</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Show all curves</source>
        <translation>显示所有曲线</translation>
    </message>
</context>
<context>
    <name>LossesController</name>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>went on from another run</source>
        <translation>从另一个训练记录接着训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>Export the values of “{name}”</source>
        <translation>导出“{name}”的数值</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Setup</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Losses</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Step by step</source>
        <translation>逐步观察</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Latent map</source>
        <translation>潜空间图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Drawings</source>
        <translation>我的画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Denoising bench</source>
        <translation>去噪测试台</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Traversal</source>
        <translation>编码遍历</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Compare runs</source>
        <translation>比较训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Inside the network</source>
        <translation>网络内部</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>samples/s: images learned from; views/s: how often map and digits are renewed</source>
        <translation>样本/秒：学习图像的速度；次/秒：潜空间图和数字刷新的频率</translation>
    </message>
</context>
<context>
    <name>MapController</name>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>Press Train to see where the pictures go</source>
        <translation>按“训练”，看图像会落在哪里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>A run is being opened</source>
        <translation>正在打开训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>This run predicts numbers: it has no codes to map</source>
        <translation>这个网络预测的是数值：没有可以画成图的编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>Export selection</source>
        <translation>导出所选</translation>
    </message>
</context>
<context>
    <name>MapPoints</name>
    <message>
        <location filename="../../aeviz/ui/map/points.py"/>
        <source>There are {count:,} pictures in all: the map shows every one.</source>
        <translation>总共有 {count:,} 张图像：图上已全部显示。</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Drag from one place to another to see the pictures between (Ctrl+drag)</source>
        <translation>从一处拖到另一处，看中间的图像（Ctrl+拖动）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Line</source>
        <translation>连线</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Draw a loop around pictures to see what they have in common (Alt+drag)</source>
        <translation>在图像周围画一圈，看它们有什么共同点（Alt+拖动）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Show behind the points what the network draws everywhere on the map</source>
        <translation>在点的后面显示网络在图上各处画出的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Manifold</source>
        <translation>流形</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Show pictures instead of dots when you zoom in</source>
        <translation>放大时用图像代替圆点</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Show for some pictures how far their codes spread: one standard deviation of the Gaussian that the encoder gives; zoom in for more of them</source>
        <translation>对部分图像显示其编码的散布：编码器给出的高斯分布的一个标准差；放大可看到更多</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Ellipses</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Training pictures</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>What the colours of the points tell: the label; how badly the picture is restored; or where most of the five nearest pictures have another label</source>
        <translation>点的颜色表示什么：标签；图像重建得有多差；或最近的五张图像多数是别的标签之处</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour of the points</source>
        <translation>点的颜色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: label</source>
        <translation>颜色：标签</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: error</source>
        <translation>颜色：误差</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: wrong neighbours</source>
        <translation>颜色：近邻不符</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Pictures on the map</source>
        <translation>图上的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>{count:,} pictures</source>
        <translation>{count:,} 张图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: one for all</source>
        <translation>颜色：统一</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>How many pictures the map shows: test pictures first, then training pictures. Now {count:,}.</source>
        <translation>图上显示多少张图像：先是测试图像，再是训练图像。现在是 {count:,} 张。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>Latent map</source>
        <translation>潜空间图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>Click: pin and decode. Drag: decode. Drag from a pin, or Ctrl+drag: a line with its pictures. Alt+drag: select. Middle click: the nearest picture onto the canvas. Right-click: what can be done here. Wheel: zoom. Right-drag or Shift+drag: move the map. Arrow keys move the point, with Shift the map; P pins, Delete unpins; + and − zoom; F or double-click: fit.</source>
        <translation>点击：钉上图钉并解码。拖动：解码。从图钉拖起，或 Ctrl+拖动：连线及沿线的图像。Alt+拖动：圈选。中键点击：把最近的图像放到画布上。右键点击：这里能做的事。滚轮：缩放。右键拖动或 Shift+拖动：移动图。方向键移动点，加 Shift 移动图；P 钉图钉，Delete 取下；+ 和 − 缩放；F 或双击：显示全部。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>Map of the codes</source>
        <translation>编码的分布图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>decoded</source>
        <translation>已解码</translation>
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
        <translation>这里图像很少</translation>
    </message>
</context>
<context>
    <name>MarkedPlane</name>
    <message>
        <location filename="../../aeviz/ui/map/plane/marks.py"/>
        <source>your drawing</source>
        <translation>您的画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/plane/marks.py"/>
        <source>where it was before</source>
        <translation>它之前的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/plane/marks.py"/>
        <source>picked place</source>
        <translation>选中的位置</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>{count} of {all} pictures of class {true} are taken for {other}</source>
        <translation>类别 {true} 的 {all} 张图像中，有 {count} 张被认作 {other}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>taken for</source>
        <translation>被认作</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Runs to compare</source>
        <translation>要比较的训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>What is shown</source>
        <translation>显示什么</translation>
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
        <translation>各训练记录在各种噪声下的质量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Check the runs to compare, and press Measure.</source>
        <translation>勾选要比较的训练记录，再按“测量”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Write the table as CSV or PNG</source>
        <translation>把表格写成 CSV 或 PNG</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Check the runs to compare first</source>
        <translation>请先勾选要比较的训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Restore test images with every kind of noise</source>
        <translation>用各种噪声来重建测试图像</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>How many test images</source>
        <translation>用多少张测试图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source> images</source>
        <translation> 张图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>Measure first</source>
        <translation>请先测量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>A measurement is going on: wait or cancel</source>
        <translation>正在测量：请等待或取消</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Recent runs</source>
        <translation>最近的训练记录(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Run</source>
        <translation>训练(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
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
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>MorphController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph_controller.py"/>
        <source>Train or open a run first</source>
        <translation>请先训练或打开一个训练记录</translation>
    </message>
</context>
<context>
    <name>MorphPanel</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Drawing {name}</source>
        <translation>画 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Keep as &amp;{name}</source>
        <translation>存为 {name}(&amp;{name})</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Between A and B</source>
        <translation>A 与 B 之间</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Place between A and B</source>
        <translation>在 A 与 B 之间的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>To the &amp;canvas</source>
        <translation>放到画布(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Keep two drawings as A and B</source>
        <translation>请把两幅画存为 A 和 B</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>The canvas is empty</source>
        <translation>画布是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Take what is on the canvas</source>
        <translation>取画布上的内容</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Keep two drawings as A and B first</source>
        <translation>请先把两幅画存为 A 和 B</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Go from the code of A to the code of B</source>
        <translation>从 A 的编码走到 B 的编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Draw on from here</source>
        <translation>从这里接着画</translation>
    </message>
</context>
<context>
    <name>NeighbourStrip</name>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Nearest training pictures</source>
        <translation>最近的训练图像</translation>
    </message>
</context>
<context>
    <name>NeighboursController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/neighbours.py"/>
        <source>Comparing with the training pictures: {share:.0%}</source>
        <translation>正在与训练图像比较：{share:.0%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/neighbours.py"/>
        <source>Nearest of {count:,} training pictures</source>
        <translation>{count:,} 张训练图像中最近的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/neighbours.py"/>
        <source>Nearest training pictures, at step {step:,}</source>
        <translation>第 {step:,} 步时最近的训练图像</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Layers of the network</source>
        <translation>网络的各层</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{part}: {size}</source>
        <translation>{part}：{size}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>frozen: it is not trained now</source>
        <translation>冻结：现在不训练它</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>its weights moved by {share}</source>
        <translation>它的权重移动了 {share}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{high} × {wide} in colour</source>
        <translation>{high} × {wide}，彩色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{maps} maps of {high} × {wide}</source>
        <translation>{maps} 个 {high} × {wide} 的特征图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{units} units, {steps} steps in time</source>
        <translation>{units} 个单元，{steps} 个时间步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>1 unit</source>
        <translation>1 个单元</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{n} units</source>
        <translation>{n} 个单元</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>code {number}</source>
        <translation>编码 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>dead</source>
        <translation>失活</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Active: its standard deviation over the pictures is {std:.3g}</source>
        <translation>活跃：它在各图像上的标准差是 {std:.3g}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>This number hardly changes from picture to picture: it says nothing</source>
        <translation>这个分量在各图像间几乎不变：它什么也没说明</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>{name}: drag, or arrow keys</source>
        <translation>{name}：拖动，或用方向键</translation>
    </message>
</context>
<context>
    <name>OldRunNote</name>
    <message>
        <location filename="../../aeviz/ui/run/old_run.py"/>
        <source>still of “{run}”</source>
        <translation>仍是“{run}”</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>MNIST is not on this machine, so the built-in digits are used. They work at once; choose MNIST as the dataset in Setup to fetch it.</source>
        <translation>这台机器上没有 MNIST，所以用内置数字。它们马上可用；要下载 MNIST，请在训练设置里把数据集选为 MNIST。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>A run is in training: stop it before you open another.</source>
        <translation>有一个训练正在进行：请先停止，再打开别的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>The recipe in Setup is not for pictures: choose another. {why}</source>
        <translation>训练设置里的配方不适用于图像：请选另一个。{why}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>“{name}” is in Setup: stop the run in training, then train.</source>
        <translation>“{name}”已放进训练设置：请先停止正在进行的训练，再训练它。</translation>
    </message>
</context>
<context>
    <name>OwnSetsWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Your pictures</source>
        <translation>您的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Add other pictures</source>
        <translation>添加别的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Give it another name</source>
        <translation>换一个名称</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Re-&amp;link…</source>
        <translation>重新链接(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Say where its folder is now</source>
        <translation>指出它的文件夹现在在哪里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Take it off this list; your files stay where they are</source>
        <translation>从这个列表中去掉；您的文件留在原处</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>&amp;Use in Setup</source>
        <translation>用于训练设置(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Train on it next</source>
        <translation>接下来用它训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>{train:,} and {test:,}</source>
        <translation>{train:,} 和 {test:,}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>{path}; for tests {tests}</source>
        <translation>{path}；用于测试的是 {tests}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>No pictures of your own yet: add a folder or a file of them.</source>
        <translation>还没有您自己的图像：请添加一个装着图像的文件夹或文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>“{name}” is in Setup.</source>
        <translation>“{name}”已放进训练设置。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>“{name}” is off the list; its files are still in {path}.</source>
        <translation>“{name}”已从列表中去掉；它的文件仍在 {path}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Where are the pictures of “{name}” now?</source>
        <translation>“{name}”的图像现在在哪里？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Where are the test pictures of “{name}” now?</source>
        <translation>“{name}”的测试图像现在在哪里？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>“{name}” is read from {path} now.</source>
        <translation>“{name}”现在从 {path} 读取。</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>epoch {epoch} of {epochs}</source>
        <translation>第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>phase {number} of {count}: {name}</source>
        <translation>第 {number} 阶段，共 {count} 个：{name}</translation>
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
        <translation>测试图像判对 {share:.2%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{speed:,.0f} samples/s</source>
        <translation>{speed:,.0f} 样本/秒</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{time} left</source>
        <translation>还需 {time}</translation>
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
        <translation>现在不可用</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/controller.py"/>
        <source>Show or hide {panel}</source>
        <translation>显示或隐藏“{panel}”</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/controller.py"/>
        <source>Setup</source>
        <translation>训练设置</translation>
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
        <translation>搜索所有命令和设置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/view.py"/>
        <source>Nothing has this name</source>
        <translation>没有这个名称</translation>
    </message>
</context>
<context>
    <name>PanelPictures</name>
    <message>
        <location filename="../../aeviz/ui/panel_pictures.py"/>
        <source>A picture of “{panel}” is on the clipboard.</source>
        <translation>“{panel}”的图片已在剪贴板上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/panel_pictures.py"/>
        <source>Save “{panel}” as a picture</source>
        <translation>把“{panel}”存为图片</translation>
    </message>
</context>
<context>
    <name>PathChoice</name>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>Spherical keeps the length of the code, as a Gaussian prior wants it</source>
        <translation>球面方式保持编码的长度，符合高斯先验</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>linear</source>
        <translation>直线</translation>
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
        <translation>为画笔选任意颜色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Any…</source>
        <translation>任意…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Draw in colour {number} of the pictures, {name}</source>
        <translation>用图像的第 {number} 种颜色（{name}）画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Colour of the pen</source>
        <translation>画笔颜色</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>Phases of training</source>
        <translation>训练的各阶段</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>Phase {number}: {name}</source>
        <translation>阶段 {number}：{name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>shown now</source>
        <translation>正在显示</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>trains all layers</source>
        <translation>训练所有层</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>trains {names}</source>
        <translation>训练 {names}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>frozen: {names}</source>
        <translation>冻结：{names}</translation>
    </message>
</context>
<context>
    <name>PhasesController</name>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>{share:.2%} right</source>
        <translation>判对 {share:.2%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>{loss:.4f} test loss</source>
        <translation>损失 {loss:.4f}</translation>
    </message>
</context>
<context>
    <name>PicturesForm</name>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Height and width that all pictures are brought to</source>
        <translation>所有图像统一成的高和宽</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>What becomes of pictures that are not square</source>
        <translation>不是正方形的图像怎么办</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Take the middle</source>
        <translation>取中间部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>All of it, with margins</source>
        <translation>保留全部，四周留边</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Keep colours, or make everything grey</source>
        <translation>保留颜色，还是全部变成灰度</translation>
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
        <translation>透明部分透出什么</translation>
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
        <translation>把暗处变亮：笔迹亮、背景黑时，网络学得最好</translation>
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
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>See-through</source>
        <translation>透明部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>For tests</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Share kept for tests</source>
        <translation>留作测试的比例</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Of each class, chosen by the files' names: always the same; never trained on</source>
        <translation>从每一类里按文件名挑选：每次都一样；从不用来训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Take other pictures for tests, which lie in a folder or file of their own</source>
        <translation>用另外的图像来测试，它们在单独的文件夹或文件里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>&amp;Others</source>
        <translation>另外的(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>Not from elsewhere</source>
        <translation>不用别处的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>As they are, {width} × {height}</source>
        <translation>照原样，{width} × {height}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>{side} × {side}</source>
        <translation>{side} × {side}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>{count:,}, their own</source>
        <translation>{count:,} 张，自带的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures_form.py"/>
        <source>{count:,} of “{name}”</source>
        <translation>“{name}”的 {count:,} 张</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Your pictures</source>
        <translation>您的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Pictures as prepared</source>
        <translation>准备好的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>As the network will see it</source>
        <translation>网络将看到的样子</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Look at another folder: of pictures, one folder a class, or of IDX files</source>
        <translation>看另一个文件夹：一类一个文件夹的图像，或 IDX 文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Look at another file: NPZ, NPY, CSV</source>
        <translation>看另一个文件：NPZ、NPY、CSV</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>F&amp;ile…</source>
        <translation>文件(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Put it on the list of your pictures and into Setup</source>
        <translation>加入您的图像列表，并放进训练设置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Add it, and train the recipe in Setup on it</source>
        <translation>添加，并用它训练设置里的配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Train on these</source>
        <translation>用它训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a folder or a file with pictures, or drop it onto this window.</source>
        <translation>选择一个装着图像的文件夹或文件，或把它拖到这个窗口上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a folder with pictures</source>
        <translation>选择装着图像的文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a file with pictures</source>
        <translation>选择装着图像的文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a folder with pictures for tests</source>
        <translation>选择装着测试图像的文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a file with pictures for tests</source>
        <translation>选择装着测试图像的文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Arrays and tables (*.npz *.npy *.csv *.csv.gz *.gz);;All files (*)</source>
        <translation>数组和表格 (*.npz *.npy *.csv *.csv.gz *.gz);;所有文件 (*)</translation>
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
        <translation>{title}：{train:,} 张图像，{colours}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>{title}: {train:,} pictures and {test:,} for tests, {colours}.</source>
        <translation>{title}：{train:,} 张图像，另有 {test:,} 张用于测试，{colours}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Sizes: {some} and {count:,} others.</source>
        <translation>尺寸：{some} 和另外 {count:,} 种。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Size: {some} pixels.</source>
        <translation>尺寸：{some} 像素。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>They have no classes.</source>
        <translation>它们没有类别。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Left out: {count:,}, as {reason} ({names}).</source>
        <translation>略过 {count:,} 个，因为{reason}（{names}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>“{name}” is among your pictures: {train:,} to learn from, {test:,} for tests.</source>
        <translation>“{name}”已加入您的图像：{train:,} 张用于学习，{test:,} 张用于测试。</translation>
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
        <translation>图钉 {name}：点击选中，Delete 移除</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Pin {name}</source>
        <translation>图钉 {name}</translation>
    </message>
</context>
<context>
    <name>PinsBar</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Pins</source>
        <translation>图钉</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Take all pins off the map</source>
        <translation>取下图上的所有图钉</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Clear pins</source>
        <translation>清除图钉</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Decode this place</source>
        <translation>解码这个位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Pin this place</source>
        <translation>在这里钉上图钉</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Put this picture on the canvas</source>
        <translation>把这张图像放到画布上</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Put this picture on the canvas ({name})</source>
        <translation>把这张图像放到画布上（{name}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Copy the numbers of this place</source>
        <translation>复制这个位置的数值</translation>
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
        <translation>您预计会怎样？</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Less</source>
        <translation>较少</translation>
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
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Chosen for you</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>NVIDIA card (CUDA)</source>
        <translation>NVIDIA 显卡（CUDA）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Apple chip (Metal)</source>
        <translation>Apple 芯片（Metal）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>A quarter of the usual</source>
        <translation>默认的四分之一</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Half of the usual</source>
        <translation>默认的一半</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Twice the usual</source>
        <translation>默认的两倍</translation>
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
        <translation>偏好设置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually as the system: by day and by night what the desktop wants.</source>
        <translation>默认跟随系统：白天和夜晚都照桌面的样子。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually 100%: what the desktop wants. Presentation (F5) enlarges it more.</source>
        <translation>默认 100%：照桌面的大小。演示模式（F5）会再放大。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Movement</source>
        <translation>动画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually as the system. With less, the map, panels and menus are where they go at once, without gliding.</source>
        <translation>默认跟随系统。选“较少”时，潜空间图、面板和菜单直接到位，不再滑动。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually among your own data. Runs grow to some 100 MB; another disk may have more room. Runs that are there already stay where they are.</source>
        <translation>默认与您的其他数据放在一起。训练记录会增长到约 100 MB；别的磁盘也许更宽裕。已有的训练记录留在原处。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually it is fetched once. Name a folder that has its four files already.</source>
        <translation>默认只下载一次。如果某个文件夹里已有那四个文件，请在这里指定。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Processor cores</source>
        <translation>处理器核心</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually all but one: the window needs one, and a core too many makes training several times slower. Counts from the next run on.</source>
        <translation>默认留出一个核心：窗口需要一个，多占一个会让训练慢好几倍。从下一次训练起生效。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Calculate on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually an NVIDIA card if there is one, else the processor; for the next run.</source>
        <translation>默认有 NVIDIA 显卡就用显卡，否则用处理器；从下一次训练起生效。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Recomputing pictures</source>
        <translation>重新计算图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually about half of a core, for the map's background, colours and neighbours while weights change. Less leaves more to training.</source>
        <translation>默认约占半个核心，用于在权重变化时更新图的背景、颜色和近邻。越少，留给训练的越多。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Points on the map</source>
        <translation>图上的点数</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually 10,000. More show finer shapes, and are brought up to date later.</source>
        <translation>默认 10,000。点越多，形状越细，但更新得越晚。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Questions</source>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Ask before runs go to the wastebasket</source>
        <translation>把训练记录移到回收站之前先询问</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually not: they can be taken back with Undo.</source>
        <translation>默认不询问：可以用“撤销”找回。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually as the system. Another one comes when the window is made anew: what is open, the layout and the drawing stay; a run in training is saved and can be resumed.</source>
        <translation>默认跟随系统。换语言要重新建立窗口：打开的内容、布局和画都会保留；正在进行的训练会先保存，之后可以继续。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>the usual place</source>
        <translation>默认位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Back to the usual</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>This run names no classes: train a classifier</source>
        <translation>这个网络不区分类别：请训练一个分类器</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Layer below</source>
        <translation>下层</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>The matrix appears when the classes are trained</source>
        <translation>分类层训练之后，混淆矩阵就会出现</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>The layer of classes has not been trained at this step</source>
        <translation>在这一步，分类层还没有训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>The matrix appears when all points of the map are known</source>
        <translation>潜空间图的所有点都算出后，混淆矩阵就会出现</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>This run predicts numbers: there are no classes</source>
        <translation>这个网络预测的是数值：没有类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>state carried on</source>
        <translation>状态延续</translation>
    </message>
</context>
<context>
    <name>QuickExports</name>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Export codes</source>
        <translation>导出编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Export pictures</source>
        <translation>导出图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Export metrics</source>
        <translation>导出指标</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Writing {path}…</source>
        <translation>正在写出 {path}…</translation>
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
        <translation>它来自{origin}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/quick_exports.py"/>
        <source>Train or open a run first</source>
        <translation>请先训练或打开一个训练记录</translation>
    </message>
</context>
<context>
    <name>RecipeBox</name>
    <message>
        <location filename="../../aeviz/ui/naming/recipe_box.py"/>
        <source>What to train</source>
        <translation>训练什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/naming/recipe_box.py"/>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/naming/recipe_box.py"/>
        <source>The recipe of the run that is shown</source>
        <translation>正在显示的训练记录的配方</translation>
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
        <translation>先停止训练才能改这一项</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>No setting has this name</source>
        <translation>没有这个名称的设置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>Your pictures…</source>
        <translation>您的图像…</translation>
    </message>
</context>
<context>
    <name>RegressionView</name>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>time step</source>
        <translation>时间步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>test MSE {error:.4g}</source>
        <translation>测试 MSE {error:.4g}</translation>
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
        <translation>把“{field}”改回 {value:g}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>Lower the rate to {value:g}</source>
        <translation>把学习率降到 {value:g}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>Lower beta to {value:g}</source>
        <translation>把 β 降到 {value:g}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>Stop, and choose a code of {size}</source>
        <translation>停止，并选 {size} 个分量的编码</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>This run trains without noise: choose a kind of noise for a new run.</source>
        <translation>这个训练不带噪声：请为新的训练选一种噪声。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>The run “{name}” was interrupted: it can go on from step {step:,}.</source>
        <translation>训练“{name}”曾被中断：可以从第 {step:,} 步继续。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>Another program is writing this run: what it writes is shown as it comes.</source>
        <translation>另一个程序正在写这个训练记录：写出的内容会随时显示。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>The program that trained {name} has gone before its end.</source>
        <translation>训练 {name} 的程序没有等到结束就退出了。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>Lower the rate tenfold</source>
        <translation>把学习率降到十分之一</translation>
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
        <translation>判对 {share:.1%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>error {value}</source>
        <translation>误差 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>loss {value}</source>
        <translation>损失 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>{epochs} epochs</source>
        <translation>{epochs} 轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>{epochs} of {planned} epochs, {state}</source>
        <translation>{planned} 轮中的 {epochs} 轮，{state}</translation>
    </message>
</context>
<context>
    <name>RunToolBar</name>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Run</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Networks that were trained before, to look at</source>
        <translation>预先训练好、可供观看的网络</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Continue</source>
        <translation>接着训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>How many more epochs</source>
        <translation>再训练多少轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source> epochs</source>
        <translation> 轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source> epoch</source>
        <translation> 轮</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Setup has the settings of this run now.</source>
        <translation>训练设置现在是这次训练的值。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Copied as “{name}”.</source>
        <translation>已复制为“{name}”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>This run is on the screen: open another one before you delete it.</source>
        <translation>这个训练记录正在显示：请先打开另一个，再删除它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Move {count} runs to the wastebasket?</source>
        <translation>把 {count} 个训练记录移到回收站？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Move this run to the wastebasket?</source>
        <translation>把这个训练记录移到回收站？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>They can be taken back from there.</source>
        <translation>可以从回收站找回。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Moved to the wastebasket: {name}.</source>
        <translation>已移到回收站：{name}。</translation>
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
        <translation>训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Reading the runs…</source>
        <translation>正在读取训练记录…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Last test</source>
        <translation>最近测试</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Starred runs</source>
        <translation>加星的训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Use its &amp;settings</source>
        <translation>采用其设置(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>S&amp;tar</source>
        <translation>加星(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Move to &amp;wastebasket</source>
        <translation>移到回收站(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Search the runs</source>
        <translation>搜索训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Search by name, data or note</source>
        <translation>按名称、数据或备注搜索</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>★ only</source>
        <translation>只看 ★</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Show starred runs alone</source>
        <translation>只显示加星的训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>A note about this run</source>
        <translation>关于这个训练记录的备注</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Click to star this run, or not</source>
        <translation>点击给这个训练记录加星或去星</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>No run has this name</source>
        <translation>没有这个名称的训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>There are no runs yet</source>
        <translation>还没有训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Choose a run first</source>
        <translation>请先选一个训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Choose a single run</source>
        <translation>请只选一个训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Choose two or more runs (Ctrl+click)</source>
        <translation>请选两个或更多训练记录（Ctrl+点击）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>A run in training cannot be deleted: stop it first</source>
        <translation>正在训练的不能删除：请先停止</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>New pictures</source>
        <translation>新图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>Decoded from a random code</source>
        <translation>由随机编码解码而来</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>&amp;Again</source>
        <translation>再来一次(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>&amp;Save PNG…</source>
        <translation>保存 PNG(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>New pictures of “{name}”</source>
        <translation>“{name}”的新图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>Drawing new codes, and decoding them…</source>
        <translation>正在抽取新编码并解码…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>Draw other random codes</source>
        <translation>再抽一批随机编码</translation>
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
        <translation>已写出 {path}。</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <location filename="../../aeviz/ui/map/plane/colour_scale.py"/>
        <source>{title}, from {low} to {high}</source>
        <translation>{title}，从 {low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <location filename="../../aeviz/ui/setup/section.py"/>
        <source>Hide these settings</source>
        <translation>收起这些设置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/section.py"/>
        <source>Show more settings</source>
        <translation>显示更多设置</translation>
    </message>
</context>
<context>
    <name>SelectionPanel</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Selected pictures</source>
        <translation>选中的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Write numbers, labels and places of these pictures as CSV</source>
        <translation>把这些图像的编号、标签和位置写成 CSV</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>{count:,} pictures, {share:.0%} of them {name}</source>
        <translation>{count:,} 张图像，其中 {share:.0%} 是 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>{count:,} pictures</source>
        <translation>{count:,} 张图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>1 picture of {name}</source>
        <translation>1 张图像，属于 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>1 picture</source>
        <translation>1 张图像</translation>
    </message>
</context>
<context>
    <name>SetupController</name>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>About {time} left</source>
        <translation>大约还剩 {time}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>Perhaps {time}: not measured here yet</source>
        <translation>也许需要 {time}：尚未在这里测量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>The whole training takes about {time} here</source>
        <translation>整个训练在这里大约需要 {time}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>Takes about {time} here</source>
        <translation>在这里大约需要 {time}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>{count:.1f} h</source>
        <translation>{count:.1f} 小时</translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Undo in Setup</source>
        <translation>撤销训练设置的改动</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Redo in Setup</source>
        <translation>重做训练设置的改动</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
</context>
<context>
    <name>ShownRun</name>
    <message>
        <location filename="../../aeviz/ui/run/shown_run.py"/>
        <source>Another program is writing this run</source>
        <translation>另一个程序正在写这个训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/shown_run.py"/>
        <source>This network is not trained yet: press Train</source>
        <translation>这个网络还没有训练：请按“训练”</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/shown_run.py"/>
        <source>An example stays as it is: Train starts a run of your own</source>
        <translation>示例保持不变：按“训练”会开始您自己的训练</translation>
    </message>
</context>
<context>
    <name>SignalPlot</name>
    <message>
        <location filename="../../aeviz/ui/widgets/plots/signal_plot.py"/>
        <source>Signals of the batch</source>
        <translation>这一批的信号</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/plots/signal_plot.py"/>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/plots/signal_plot.py"/>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>SingleDigitView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>&amp;Next random picture</source>
        <translation>随机换一张(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>My &amp;drawing</source>
        <translation>我的画(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Test a picture first</source>
        <translation>请先测试一张图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Invert 15% of the pixels of a test picture</source>
        <translation>把一张测试图像 15% 的像素反相</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Invert 15% of the pixels of your drawing</source>
        <translation>把您的画 15% 的像素反相</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Write the three pictures as PNG, or the figures as CSV</source>
        <translation>把三张图像写成 PNG，或把数值写成 CSV</translation>
    </message>
</context>
<context>
    <name>SpeedBox</name>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>How fast to train: slowly enough to watch single steps (&lt; slower, &gt; faster)</source>
        <translation>训练有多快：慢到能看清每一步（&lt; 更慢，&gt; 更快）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Speed of training</source>
        <translation>训练速度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Hold training to some steps a second, to watch them</source>
        <translation>把训练限制在每秒几步，以便观察</translation>
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
        <translation>课程里这一项保持不变</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Stages of the step</source>
        <translation>一步的各环节</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Batch</source>
        <translation>批</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Encode</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Decode</source>
        <translation>解码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Look at this part of the step again</source>
        <translation>再看一遍这一步的这个环节</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Setup has a value that cannot be used. {reason}</source>
        <translation>训练设置里有一个值不能用。{reason}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Your own run now trains on other data than the example shows: {data}.</source>
        <translation>您自己的训练现在用的数据与示例显示的不同：{data}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Your own run now trains on other data than the example shows: {data}, as MNIST is not on this machine. Choose MNIST in Setup to fetch it for the next run.</source>
        <translation>您自己的训练现在用的数据与示例显示的不同：{data}，因为这台机器上没有 MNIST。要在下一次训练时下载它，请在训练设置里选 MNIST。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>This run keeps its own settings; what you changed in Setup beside learning rate and noise strength counts for the next new run.</source>
        <translation>这次训练保持它自己的设置；除学习率和噪声强度外，您在训练设置里改动的值从下一次新的训练起生效。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Get {title} and train</source>
        <translation>下载 {title} 并训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Use built-in digits</source>
        <translation>使用内置数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>MNIST is not on this machine yet (11 MB to fetch).</source>
        <translation>这台机器上还没有 MNIST（需下载 11 MB）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>{title} is not on this machine yet ({size} MB to fetch).</source>
        <translation>这台机器上还没有 {title}（需下载 {size} MB）。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Getting the pictures %p%</source>
        <translation>正在获取图像 %p%</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Comparing the pictures %p%</source>
        <translation>正在比较图像 %p%</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Preparing data and network</source>
        <translation>正在准备数据和网络</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Stopping and saving</source>
        <translation>正在停止并保存</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Not trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Testing: {share:.0%}</source>
        <translation>正在测试：{share:.0%}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Example, shown on its own {digits}: Train starts a run of your own</source>
        <translation>示例，用自带的图像显示（{digits}）：按“训练”会开始您自己的训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Not trained yet: this is what the network gets, and makes of it</source>
        <translation>尚未训练：这是网络得到的输入，和它给出的输出</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>by another program</source>
        <translation>由另一个程序训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>by another program, process {id}</source>
        <translation>由另一个程序训练，进程 {id}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>on {host}, process {id}</source>
        <translation>在 {host} 上，进程 {id}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>in {count} processes</source>
        <translation>由 {count} 个进程训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>its folder cannot be read now</source>
        <translation>现在读不到它的文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>newest word {age:.0f} s ago</source>
        <translation>最近一次消息在 {age:.0f} 秒前</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>nothing is saved</source>
        <translation>什么都没有保存</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>saved at step {step:,}</source>
        <translation>保存到第 {step:,} 步</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <location filename="../../aeviz/ui/steps/view.py"/>
        <source>Step by step</source>
        <translation>逐步观察</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Step {step:,} (epoch {epoch}, batch {batch:,} of {batches:,})</source>
        <translation>第 {step:,} 步（第 {epoch} 轮，第 {batch:,} 批，共 {batches:,} 批）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>A batch of {size:,} is taken.</source>
        <translation>取出一批，共 {size:,} 个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The frozen layers have passed the batch on; they learn nothing now.</source>
        <translation>冻结的层已把这一批传了过去；它们现在不学习。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The inputs are corrupted; the clean pictures stay the target.</source>
        <translation>给输入加上噪声；干净的图像仍是目标。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The encoder makes a code of {code:,} numbers of each.</source>
        <translation>编码器把每个输入变成 {code:,} 个分量的编码。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Only the {active} largest numbers of each code are kept.</source>
        <translation>每个编码只保留最大的 {active} 个分量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The decoder restores from the codes alone.</source>
        <translation>解码器只凭编码来重建。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The last layer gives every class a probability.</source>
        <translation>最后一层给出每个类别的概率。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The last layer predicts the numbers.</source>
        <translation>最后一层给出预测值。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Outputs and targets are compared: the loss is {loss:.4g}.</source>
        <translation>把输出与目标相比：损失是 {loss:.4g}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Every weight moves a little against the loss (learning rate {rate:.3g}).</source>
        <translation>每个权重都朝着减小损失的方向移动一点（学习率 {rate:.3g}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>A batch of {size:,} is taken; the first ones are shown.</source>
        <translation>取出一批，共 {size:,} 个；显示最前面的几个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The encoder makes one number of each.</source>
        <translation>编码器把每个输入变成一个数。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>A code is drawn at random around each mean, as wide as its deviation.</source>
        <translation>在每个均值周围随机抽取一个编码，散布范围就是它的标准差。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Of each code the first numbers are kept; how many is drawn for each picture.</source>
        <translation>每个编码只保留前面的分量；保留几个，对每张图像随机抽取。</translation>
    </message>
</context>
<context>
    <name>StepsController</name>
    <message>
        <location filename="../../aeviz/ui/steps/controller.py"/>
        <source>Take a single step (.) or choose a slow speed above, and see here what happens to a batch.</source>
        <translation>单步进行（.），或在上面选一个慢速，就能在这里看到一批图像经历了什么。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/controller.py"/>
        <source>loss {loss:.4g}</source>
        <translation>损失 {loss:.4g}</translation>
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
        <translation>沿途的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>How many pictures the strip has</source>
        <translation>图像条有多少张图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Number of pictures</source>
        <translation>图像张数</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Keep this strip here</source>
        <translation>把这条图像条留在这里</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Write all strips as PNG</source>
        <translation>把所有图像条写成 PNG</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Remove the line and its strip</source>
        <translation>移除这条线和它的图像条</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Kind of noise</source>
        <translation>噪声种类</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>What is plotted</source>
        <translation>绘制什么</translation>
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
        <translation>各强度下的质量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Quality against strength of the noise</source>
        <translation>质量随噪声强度的变化</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Restore test images at eleven strengths</source>
        <translation>用十一种强度来重建测试图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>How much noise of each strength this run removes, beside what simple filters do</source>
        <translation>这个网络在各种强度下能去掉多少噪声，并与简单的滤波器对比</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>It is measured when training is over; press Measure to have it now.</source>
        <translation>训练结束后会自动测量；按“测量”可立即测量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Write the table as CSV, or the plot as PNG</source>
        <translation>把表格写成 CSV，或把曲线图写成 PNG</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Measure first</source>
        <translation>请先测量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>PSNR, dB</source>
        <translation>PSNR（dB）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>strength of the noise</source>
        <translation>噪声强度</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>Do this</source>
        <translation>请这样做</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>First say what you expect</source>
        <translation>请先说说您的预计</translation>
    </message>
</context>
<context>
    <name>TimelineController</name>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>went on from another run</source>
        <translation>从另一个训练记录接着训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>phase {number}: {name}</source>
        <translation>阶段 {number}：{name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>Pause the film</source>
        <translation>暂停播放</translation>
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
        <translation>时间轴</translation>
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
        <translation>这是存下的第一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>This is the last stored step</source>
        <translation>这是存下的最后一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>No phase began and no value was changed before this step</source>
        <translation>这一步之前没有开始新阶段，也没有改过值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>No phase begins and no value is changed after this step</source>
        <translation>这一步之后没有开始新阶段，也没有改过值</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Back to a change of phase or value</source>
        <translation>退到上一次换阶段或改值之处</translation>
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
        <translation>进到下一次换阶段或改值之处</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Last stored step</source>
        <translation>存下的最后一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Follow the newest step</source>
        <translation>跟随最新的一步</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Drag to look at an earlier step, or use the arrow keys</source>
        <translation>拖动可看更早的一步，也可用方向键</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>There are no stored steps yet: press Train</source>
        <translation>还没有存下任何一步：请按“训练”</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Pen (P)</source>
        <translation>画笔（P）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Eraser (E): erase a part, and see it completed; networks trained with occlusion or masking as their noise do it best</source>
        <translation>橡皮（E）：擦去一部分，看网络把它补全；用遮挡或掩码作噪声训练的网络补得最好</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Add noise</source>
        <translation>加噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Add noise (N): spray grains under the pen</source>
        <translation>加噪声（N）：在笔下喷出噪点</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Picture of the set</source>
        <translation>数据集中的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Start from a picture of the set (S); again for another one</source>
        <translation>从数据集的一张图像开始（S）；再按一次换一张</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>粗细</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Undo ({key})</source>
        <translation>撤销（{key}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Redo ({key})</source>
        <translation>重做（{key}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>The drawing is empty</source>
        <translation>画布上还没有画</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Clear (Delete)</source>
        <translation>清空（Delete）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Thickness: {value} ([ thinner, ] thicker)</source>
        <translation>粗细：{value}（[ 变细，] 变粗）</translation>
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
        <translation>此窗口正在工作：请等待或取消</translation>
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
        <translation>这个训练记录没有可以看内部的图像网络</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>step {step:,}, test picture {number} (class {name})</source>
        <translation>第 {step:,} 步，测试图像 {number}（类别 {name}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>step {step:,}, test picture {number}</source>
        <translation>第 {step:,} 步，测试图像 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>Train or open a run first</source>
        <translation>请先训练或打开一个训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>This run has no pictures</source>
        <translation>这个训练记录没有图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>This run decodes no pictures</source>
        <translation>这个训练记录不解码图像</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>End the tour (Esc)</source>
        <translation>结束导览（Esc）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Back</source>
        <translation>上一条</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>The hint before (Left)</source>
        <translation>上一条提示（←）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>The next hint (Right)</source>
        <translation>下一条提示（→）</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>End the tour, and choose a lesson of half an hour</source>
        <translation>结束导览，选一节半小时的课</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Lessons…</source>
        <translation>课程…</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>This is the first hint</source>
        <translation>这是第一条提示</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Draw here</source>
        <translation>在这里画</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Draw a digit with the mouse. It is made noisy, and beside it is what the network makes of it, at every stroke.</source>
        <translation>用鼠标画一个数字。它会被加上噪声，旁边是网络的输出，每一笔都会更新。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Drawn, and restored.</source>
        <translation>画好了，也重建了。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Every point is a digit</source>
        <translation>每个点是一个数字</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Two numbers say where each digit lies. Click or drag: the picture that belongs there is drawn on the canvas.</source>
        <translation>两个数说明每个数字在哪里。点击或拖动：属于那里的图像会画到画布上。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>A place became a picture.</source>
        <translation>一个位置变成了一张图像。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>How many numbers?</source>
        <translation>用几个数？</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Draw, and slide to 2: that much of a digit is its place on the map. Every further number adds to those before it.</source>
        <translation>画一个数字，再滑到 2：数字剩下的就是它在图上的位置。之后每多一个数，就在前面的基础上再添一点。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>More numbers, more of the digit.</source>
        <translation>数越多，数字越完整。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Let it learn</source>
        <translation>让它学习</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Train, or Space, starts a new run of your own with the recipe at the top left. Curves, digits and map move while it learns.</source>
        <translation>按“训练”或空格，就用左上角的配方开始您自己的一次新训练。学习时，曲线、数字和潜空间图都在变化。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>It learns.</source>
        <translation>它在学习。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Look back</source>
        <translation>回头看</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Slide to an earlier step of a run and see what the network could do then; Live returns. The question marks explain every panel.</source>
        <translation>滑到训练更早的一步，看网络那时能做什么；“实时”回到现在。问号会解释每个面板。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>That was then.</source>
        <translation>那是当时的样子。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Wait until the run is ready or has ended</source>
        <translation>请等训练就绪或结束</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Nothing is training</source>
        <translation>没有正在进行的训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Train or open a run first</source>
        <translation>请先训练或打开一个训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Pause after this step</source>
        <translation>做完这一步就暂停</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Go on training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Start a new run with the settings in Setup</source>
        <translation>用训练设置里的值开始新的训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>A run is in training</source>
        <translation>有一个训练正在进行</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Nothing of this run is saved</source>
        <translation>这次训练什么都没有保存</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>This run has done all its epochs: train more</source>
        <translation>这次训练已做完所有轮：可以再训练几轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Train {count} &amp;more</source>
        <translation>再训练 {count} 轮(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Train more</source>
        <translation>再训练几轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Training goes at full speed already</source>
        <translation>训练已是全速</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Training cannot be slower; . takes single steps</source>
        <translation>训练不能再慢了；按 . 单步进行</translation>
    </message>
</context>
<context>
    <name>TraversalController</name>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>Press Train to see what the numbers of the code do</source>
        <translation>按“训练”，看编码的各分量起什么作用</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>This run predicts numbers: it has no codes</source>
        <translation>这个网络预测的是数值：没有编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>This network has no decoder: choose a run of an autoencoder</source>
        <translation>这个网络没有解码器：请选一个自编码器的训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>mean code of all pictures</source>
        <translation>所有图像的平均编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code of pin {name}</source>
        <translation>图钉 {name} 的编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code picked on the map</source>
        <translation>在图上选取的编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code changed by hand</source>
        <translation>手动改过的编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code {0} − {1} + {2}</source>
        <translation>编码 {0} − {1} + {2}</translation>
    </message>
</context>
<context>
    <name>TraversalView</name>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Traversal</source>
        <translation>编码遍历</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Numbers that vary more</source>
        <translation>变化更大的分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Numbers that vary less</source>
        <translation>变化更小的分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>How many numbers?</source>
        <translation>用几个数？</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Decode the first so many numbers of the code alone.</source>
        <translation>只解码编码的前这么多个分量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>{first}–{last} of {size} numbers, {active} active</source>
        <translation>第 {first}–{last} 个，共 {size} 个分量，{active} 个活跃</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>{size} numbers, {active} active</source>
        <translation>共 {size} 个分量，{active} 个活跃</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>1 number, {active} active</source>
        <translation>共 1 个分量，{active} 个活跃</translation>
    </message>
</context>
<context>
    <name>TsneJob</name>
    <message>
        <location filename="../../aeviz/ui/jobs/tsne.py"/>
        <source>t-SNE has ended without a result: try it again, or use PCA.</source>
        <translation>t-SNE 没有得出结果就结束了：请再试一次，或改用 PCA。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/jobs/tsne.py"/>
        <source>The process for t-SNE could not be started: use PCA.</source>
        <translation>无法启动 t-SNE 的进程：请改用 PCA。</translation>
    </message>
</context>
<context>
    <name>TunedNote</name>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Put these values into Setup, for the next run</source>
        <translation>把这些值放进训练设置，供下一次训练使用</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Use for the next run</source>
        <translation>用于下一次训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>The run that is shown was tuned: {values}.</source>
        <translation>正在显示的训练在进行中调过：{values}。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../aeviz/ui/window/undoing.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/undoing.py"/>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
</context>
<context>
    <name>Untrained</name>
    <message>
        <location filename="../../aeviz/ui/run/untrained.py"/>
        <source>All panels still show the run “{run}”. Train begins “{recipe}”.</source>
        <translation>所有面板显示的仍是“{run}”。按“训练”会开始“{recipe}”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/untrained.py"/>
        <source>Look at it untrained</source>
        <translation>看看未训练的样子</translation>
    </message>
</context>
<context>
    <name>ViewHelp</name>
    <message>
        <location filename="../../aeviz/ui/window/panels/panel_help.py"/>
        <source>What am I looking at?</source>
        <translation>我在看什么？</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This is the recipe: everything that decides what is trained, and how. Point at a field to read what it means; values that you changed are shown in bold and can be set back. Most values count for the next new run. Learning rate and noise strength act at once, also on a run in training, and the loss curve shows where. Try another noise strength and press Train.</source>
        <translation>这是配方：它决定训练什么、怎样训练。指向一项可以读到它的含义；您改过的值用粗体显示，可以改回。大多数值从下一次新的训练起生效。学习率和噪声强度立即生效，对正在进行的训练也是，损失曲线会标出在哪里改的。换一个噪声强度，再按“训练”试试。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>These curves show how wrong the network is after every step of training: the lower, the better. The solid line is the loss on the training images, smoothed over its pale zigzag; the dashed line with points is the loss on test images, which are never trained on. Where the solid line falls and the dashed one rises, the network learns by heart. Click into the plot to look at that step in all panels; turn the wheel to zoom, and press Auto to follow again.</source>
        <translation>这些曲线显示网络在每一步训练之后错得有多厉害：越低越好。实线是训练图像上的损失，由浅色的锯齿线平滑而来；带点的虚线是测试图像上的损失，网络从不用它们训练。如果实线下降而虚线上升，网络就是在死记硬背。点击图中任一处，所有面板都会显示那一步；用滚轮缩放，按“自动”重新跟随。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This is one step of training, part after part: a batch is taken, corrupted if the recipe has noise, encoded, decoded and compared, and the weights move a little. The blocks are the layers of the network, the higher the more units; hatched ones are frozen. The pictures below are the first of the batch, with the loss of each. Press . for one step, or choose a slow speed above and press Train; click a part to look at it again. Under the blocks the last part shows how far the weights of each layer moved.</source>
        <translation>这是训练的一步，一个环节接一个环节：取出一批，如果配方有噪声就加噪，然后编码、解码、比较，权重移动一点。方块是网络的各层，单元越多就越高；带斜线的是冻结的。下面的图像是这一批的前几张，并附有各自的损失。按 . 做一步，或在上面选一个慢速再按“训练”；点击一个环节可以再看一遍。最后一个环节在方块下面显示各层的权重移动了多少。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Each column is one test picture, always the same ones: as it is, with noise if the recipe has any, as the network restores it, and the difference, blue where the result is too dark and orange where it is too bright. The number is the PSNR in decibels: the higher, the more alike are original and result. A classifier shows instead whether it names the picture rightly; a network that predicts numbers shows its curve. Choose another noise above to see what the network has never met, and click a picture to put it onto the canvas.</source>
        <translation>每一列是一张测试图像，始终是同样的几张：原样；如果配方有噪声，则是加噪后的；网络的重建；以及差异，蓝色是结果太暗，橙色是太亮。数值是以分贝计的 PSNR：越高，原图与结果越相似。分类器则显示它是否判对了图像；预测数值的网络显示它的曲线。在上面换一种噪声，看看网络从没见过的情形；点击一张图像，把它放到画布上。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This matrix is for classifiers: a row for each true class, a column for what the network takes the picture for. What lies on the diagonal is right; every other cell counts one kind of mistake, the darker the more often. Click a cell to see its pictures, and a picture to put it onto the canvas.</source>
        <translation>这个矩阵属于分类器：每行是一个真实类别，每列是网络把图像认作的类别。对角线上的是判对的；其他每一格都是一种错误的次数，越深越多。点击一格看它的图像，点击图像把它放到画布上。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Every point is a test picture, placed by its code: the few numbers that the network keeps of a picture. Pictures that look alike to the network lie together. Move the pointer to see what the network draws at that place; click or drag to put it onto the canvas, also where no picture lies. Your own drawing appears as a mark. A code of two numbers is the map itself; of a longer code the map can only show a shadow, and the box above says which one.</source>
        <translation>每个点是一张测试图像，位置由它的编码决定：网络为一张图像保留的那几个数。在网络看来相似的图像会聚在一起。移动指针，看网络在那个位置画出什么；点击或拖动就把它放到画布上，没有图像的地方也行。您自己的画会显示为一个标记。两个分量的编码就是图本身；更长的编码，图上只能看到它的一个投影，上面的选框说明是哪一个。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Draw on the left. A digit is centred and scaled like MNIST's, noise is added, and on the right is what the network makes of it, at every stroke. Below are the steps between, the code, and the training pictures whose codes are nearest. Erase a part and see it completed, or choose more noise and see when the network fails. Draw something quite different: the network can only draw what it has learned.</source>
        <translation>在左边画。数字会像 MNIST 那样居中并缩放，再加上噪声，右边就是网络的输出，每一笔都会更新。下面是中间的各步、编码，以及编码最接近的训练图像。擦去一部分，看它被补全；或选更强的噪声，看网络什么时候失败。画点完全不同的东西：网络只会画它学过的。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>These are drawings that you kept; they belong to you and not to a run. Click one to see it through the network that is open, at the step that is shown. Above, keep two drawings as A and B and move the slider: the pictures between them are decoded from the codes between theirs. A network with a good code passes through pictures like the data's, not through two faint ones on top of each other.</source>
        <translation>这些是您保存的画；它们属于您，不属于某个训练记录。点击一幅，看它经过打开的网络、在显示的那一步是什么样子。在上面把两幅画存为 A 和 B，再移动滑块：中间的图像由两者编码之间的编码解码而来。编码学得好的网络，中间经过的是像数据一样的图像，而不是两个淡影叠在一起。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Here the network is measured as a remover of noise. Strength restores test images under ever more noise and compares it with simple filters that learn nothing; the higher the curve, the better. Runs shows how runs do on kinds of noise that they were not trained on. The last tab inverts 15% of the pixels of a picture or of your drawing. A network is often best at just the noise that it was trained with.</source>
        <translation>这里测量网络去噪的能力。“强度”用越来越强的噪声来重建测试图像，并与不学习的简单滤波器相比；曲线越高越好。“训练记录”显示各网络面对没有训练过的噪声时表现如何。最后一页把一张图像或您的画 15% 的像素反相。网络往往恰好在训练时的那种噪声上最好。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Every row is one number of the code. Its strip shows what the network draws when only this number changes and the others stay as they are. Move a slider to change the picture on the canvas. Numbers that vary most from picture to picture come first; one marked dead hardly changes at all. Look for a number that means something: slant, thickness, a loop.</source>
        <translation>每一行是编码的一个分量。图像条显示只改变这个分量、其余不变时网络画出什么。移动滑块来改变画布上的图像。在各图像间变化最大的分量排在最前；标为“失活”的几乎不变。找一个有含义的分量：倾斜、粗细、一个圈。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Here runs stand beside each other: their figures, their curves, and the same digits through each network. Check two or more of the runs on the left and press Compare; the drawing on the canvas goes through all of them, too. Figures in one table are of one kind of data only if it says so.</source>
        <translation>这里把几个训练记录并排比较：它们的指标、曲线，以及同样的数字经过各个网络的样子。在左边勾选两个或更多训练记录，再按“比较”；画布上的画也会经过所有网络。一张表里的指标，只有注明时才是同一份数据的。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>These are the network's own pictures: the filters of its first layer, the atoms that its decoder draws with, and what every layer makes of the digit that you clicked last. Grey is zero, white positive, black negative. Slide the timeline and see them form; a unit that never answers is dead.</source>
        <translation>这些是网络自己的图像：第一层的滤波器，解码器用来作画的原子，以及各层怎样看待您最后点击的那个数字。灰色为零，白色为正，黑色为负。拖动时间轴，看它们怎样形成；从不响应的单元是失活的。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Here a run is measured on all test images, which it never learned from. Press Measure; every figure has a sentence beside it that says what it is, and pointing at it says how it is counted. The table can be copied and exported.</source>
        <translation>这里用所有测试图像来测量，网络从没学过它们。按“测量”；每项指标旁边都有一句话说明它是什么，指向它可以读到是怎么算的。表格可以复制和导出。</translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This is the whole run, from its first step to the newest. Slide back, and pictures, map and your own drawing are shown as they were at that step; or play all stored steps as a film. Small ticks mark where a phase began or a value was changed; the flags jump between them. Live returns to the newest step; training goes on meanwhile. An example that ships with aeviz has its last step only: train a run of your own to slide through it.</source>
        <translation>这是整个训练，从第一步到最新的一步。向回拖，图像、潜空间图和您自己的画都显示为那一步的样子；也可以把存下的各步像电影一样播放。小刻度标出阶段开始或值被改动的地方；小旗在它们之间跳转。“实时”回到最新的一步；其间训练照常进行。随 aeviz 附带的示例只有最后一步：训练一个您自己的，就能前后拖动。</translation>
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
        <translation>分类</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Regress</source>
        <translation>回归</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Built-in digits</source>
        <translation>内置数字</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>A line with noise</source>
        <translation>带噪声的直线</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sine and cosine</source>
        <translation>正弦与余弦</translation>
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
        <translation>标准化</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Masking</source>
        <translation>掩码</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Salt and pepper</source>
        <translation>椒盐</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Inversion</source>
        <translation>反相</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Occlusion</source>
        <translation>遮挡</translation>
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
        <translation>全连接</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Convolutional</source>
        <translation>卷积</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Recurrent</source>
        <translation>循环</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Linear</source>
        <translation>线性</translation>
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
        <translation>步进卷积</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Simple</source>
        <translation>简单</translation>
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
        <translation>正态</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Truncated normal</source>
        <translation>截断正态</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Variational</source>
        <translation>变分</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>k-sparse</source>
        <translation>k-稀疏</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Nested</source>
        <translation>嵌套</translation>
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
        <translation>收缩</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>InfoNCE</source>
        <translation>InfoNCE</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Half of the squared error</source>
        <translation>平方误差的一半</translation>
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
        <translation>恒定</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>One cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Blocks from random places</source>
        <translation>随机位置的连续块</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>As stored</source>
        <translation>按存储顺序</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sliding</source>
        <translation>滑动</translation>
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
        <translation>由处理器决定</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Run</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Pre-trained</source>
        <translation>预训练</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Fingerprint of the data</source>
        <translation>数据指纹</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Trained on other data</source>
        <translation>用别的数据训练</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Test images</source>
        <translation>测试图像数</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Test items</source>
        <translation>测试项数</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Labelled images</source>
        <translation>带标签的图像数</translation>
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
        <translation>输入的 PSNR（dB）</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>SSIM of the input</source>
        <translation>输入的 SSIM</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Negative evidence lower bound</source>
        <translation>负证据下界</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Its standard error</source>
        <translation>其标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Draws of the codes</source>
        <translation>编码抽样次数</translation>
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
        <translation>重要性加权下界</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of this bound</source>
        <translation>这个下界的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Evidence lower bound of the same images</source>
        <translation>同一批图像的证据下界</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Draws in this bound</source>
        <translation>这个下界的抽样次数</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Images in this bound</source>
        <translation>这个下界的图像数</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Nearest neighbour agrees</source>
        <translation>最近邻一致率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>5 nearest neighbours agree</source>
        <translation>5 近邻一致率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>10 nearest neighbours agree</source>
        <translation>10 近邻一致率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Linear classifier on codes</source>
        <translation>编码上的线性分类器</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Active numbers</source>
        <translation>活跃分量数</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dead numbers</source>
        <translation>失活分量数</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dead units of each layer</source>
        <translation>各层的失活单元</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dead hidden units</source>
        <translation>失活的隐藏单元数</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Mean activity</source>
        <translation>平均激活</translation>
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
        <translation>雅可比范数</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Deviation of the code's numbers</source>
        <translation>编码各分量的标准差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Variance of the code's numbers</source>
        <translation>编码各分量的方差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Phases</source>
        <translation>各阶段</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Accuracy before fine-tuning</source>
        <translation>微调前的准确率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Error of each colour</source>
        <translation>各颜色的误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Error by numbers kept</source>
        <translation>按保留分量数的误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the mean squared error</source>
        <translation>均方误差的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the binary cross-entropy</source>
        <translation>二元交叉熵的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the PSNR</source>
        <translation>PSNR 的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the SSIM</source>
        <translation>SSIM 的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the accuracy</source>
        <translation>准确率的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the cross-entropy</source>
        <translation>交叉熵的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error with the nearest neighbour</source>
        <translation>最近邻一致率的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error with 5 neighbours</source>
        <translation>5 近邻一致率的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error with 10 neighbours</source>
        <translation>10 近邻一致率的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standard error of the linear classifier</source>
        <translation>线性分类器的标准误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>penalty</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>idle numbers</source>
        <translation>闲置分量</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Not trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>In training</source>
        <translation>训练中</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <location filename="../../aeviz/ui/workbench.py"/>
        <source>The training did not end in time: what it did since its last checkpoint may not be saved; open the run again and resume it.</source>
        <translation>训练没有及时结束：最后一个检查点之后所做的可能没有保存；请重新打开这个训练记录并继续。</translation>
    </message>
</context>
<context>
    <name>_KeptStrip</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Remove this strip</source>
        <translation>移除这条图像条</translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>step {step:,}, epoch {epoch}</source>
        <translation>第 {step:,} 步，第 {epoch} 轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>Places at step {first:,}</source>
        <translation>第 {first:,} 步的位置</translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>Places at step {rest:,}; the first {known:,} at step {first:,}</source>
        <translation>第 {rest:,} 步的位置；前 {known:,} 个为第 {first:,} 步</translation>
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
        <translation>名称太长</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>access is not allowed</source>
        <translation>没有访问权限</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>the log has the details</source>
        <translation>详情在日志里</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>Something unexpected went wrong ({name}: {error}): {details}.</source>
        <translation>出现了意外的错误（{name}：{error}）：{details}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>“{name}” cannot be reached because {reason}: choose another.</source>
        <translation>无法访问“{name}”，因为{reason}：请另选一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>There is not enough memory: choose a smaller batch size or smaller layers.</source>
        <translation>内存不够：请选更小的批大小或更小的层。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>can't allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} is no file that aeviz saved, or only a part of one.</source>
        <translation>{what} 不是 aeviz 保存的文件，或只是其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} has {size} bytes, too many: choose another file.</source>
        <translation>{what} 有 {size} 字节，太大了：请选另一个文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} is damaged: its checksum does not fit, so use another copy.</source>
        <translation>{what} 已损坏：校验和不符，请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} names a file twice, or has too many: use another copy.</source>
        <translation>{what} 把某个文件写了两次，或文件太多：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} says that it holds more than it has: use another copy.</source>
        <translation>{what} 声称的内容比实际的多：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} holds {filename}, which does not belong there: use another copy.</source>
        <translation>{what} 里的 {filename} 不属于它：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} holds {filename} with {file_size} bytes, more than the {limit} that it may have: use another copy.</source>
        <translation>{what} 里的 {filename} 有 {file_size} 字节，超过允许的 {limit}：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/archive.py"/>
        <source>{what} is damaged: use another copy.</source>
        <translation>{what} 已损坏：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/journal_file.py"/>
        <source>{path} could not be saved for too long: free some space and resume.</source>
        <translation>{path} 太久没能保存：请腾出一些空间再继续。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>it does not give parts of its archive</source>
        <translation>服务器不提供档案的一部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>it sent another part of its archive</source>
        <translation>服务器发来了档案的另一部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>before the beginning</source>
        <translation>在开头之前</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>its archive lacks the file</source>
        <translation>它的档案里没有这个文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/remote.py"/>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/tensors.py"/>
        <source>“{name}” cannot be stored: {dtype} is no type of numbers.</source>
        <translation>无法存储“{name}”：{dtype} 不是数值类型。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/files/tensors.py"/>
        <source>{what} holds no usable arrays ({error}): use another copy.</source>
        <translation>{what} 里没有可用的数组（{error}）：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/sealed.py"/>
        <source>a line of JSON</source>
        <translation>一行 JSON</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/sealed.py"/>
        <source>{name} is not JSON data</source>
        <translation>{name} 不是 JSON 数据</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/sealed.py"/>
        <source>{what} is not valid JSON: use another copy.</source>
        <translation>{what} 不是有效的 JSON：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} is damaged</source>
        <translation>{path} 已损坏</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>free some space and try again</source>
        <translation>腾出一些空间再试</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>your share of the disk is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>free some space</source>
        <translation>腾出一些空间</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>change its permissions or choose another folder</source>
        <translation>更改其权限或选另一个文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose another folder</source>
        <translation>选另一个文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>it or its folder is gone</source>
        <translation>它或它的文件夹已不存在</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose another one</source>
        <translation>选另一个</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>its folder is not a folder</source>
        <translation>它的文件夹不是文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>it exists already</source>
        <translation>它已经存在</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose another name</source>
        <translation>选另一个名称</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the disk reports an error</source>
        <translation>磁盘报告了错误</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>use another disk</source>
        <translation>换一个磁盘</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose a shorter name</source>
        <translation>选一个更短的名称</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>there is something in it already</source>
        <translation>里面已有别的内容</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} is a link, which is not followed: put the file there.</source>
        <translation>{path} 是一个链接，不会被跟随：请把文件放在那里。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} is not a file: choose another one.</source>
        <translation>{path} 不是文件：请选另一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} has a second name elsewhere: copy the folder first.</source>
        <translation>{path} 在别处还有另一个名称：请先复制文件夹。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{where}: {odd} is missing or foreign, so use another copy.</source>
        <translation>{where}：{odd} 缺失或不属于这里，请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} has {size} bytes, more than the {limit} that are allowed: use another.</source>
        <translation>{path} 有 {size} 字节，超过允许的 {limit}：请用另一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{given} is no path: give the name of a file or folder.</source>
        <translation>{given} 不是路径：请给出文件或文件夹的名称。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>change that, or set {home_variable} to a folder that can be written</source>
        <translation>改正这一点，或把 {home_variable} 设为可以写入的文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{what} could not be {done} because {reason}: {advice}.</source>
        <translation>无法{done} {what}，因为{reason}：请{advice}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} has {size} bytes, more than the {limit} that are allowed: choose another one.</source>
        <translation>{path} 有 {size} 字节，超过允许的 {limit}：请选另一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{where}: its manifest is not one, so use another copy.</source>
        <translation>{where}：它的清单不是清单，请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{where}: {name} has changed, so use another copy.</source>
        <translation>{where}：{name} 被改动过，请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the system refused</source>
        <translation>系统拒绝了</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{folder} holds too many files: choose another one.</source>
        <translation>{folder} 里的文件太多：请选另一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/branching.py"/>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/branching.py"/>
        <source>The weights of step {step} of the run {path} are gone: choose another step.</source>
        <translation>训练记录 {path} 第 {step} 步的权重已不存在：请选另一步。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/branching.py"/>
        <source>The losses of the run {path} up to step {step} are missing: choose another run.</source>
        <translation>训练记录 {path} 到第 {step} 步的损失缺失：请选另一个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/child.py"/>
        <source>The work ended without a result: try it again.</source>
        <translation>任务没有得出结果就结束了：请再试一次。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/child.py"/>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/device.py"/>
        <source>The device “{wanted}” is not on this machine: choose {allowed}.</source>
        <translation>这台机器上没有设备“{wanted}”：请选 {allowed}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/process.py"/>
        <source>process {getppid}</source>
        <translation>进程 {getppid}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>One of the {count} processes of this training is gone.</source>
        <translation>参与这次训练的 {count} 个进程中，有一个已经消失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>Process {value} of {count}: {why}</source>
        <translation>第 {value} 个进程（共 {count} 个）：{why}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>There are more processes here than the {there} CUDA devices: start one for each, or choose --device cpu.</source>
        <translation>这里的进程比 {there} 个 CUDA 设备多：请每个设备启动一个进程，或选择 --device cpu。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>The processes of this training do not find each other at {where} ({error}): start them with torchrun.</source>
        <translation>参与这次训练的进程在 {where} 找不到彼此（{error}）：请用 torchrun 启动它们。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/ranks.py"/>
        <source>problem {rank}</source>
        <translation>问题 {rank}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>dataset with classes</source>
        <translation>有类别的数据集</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>finite numbers by</source>
        <translation>有限数值的数组，按</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>regressor</source>
        <translation>回归网络</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{axes} and {axes2}</source>
        <translation>{axes}和{axes2}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images must be an array of number, height and width, or in colour of number, 3, height and width, not of shape {shape}.</source>
        <translation>图像必须是按“数量、高、宽”排列的数组，彩色则按“数量、3、高、宽”，而不是形状 {shape}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images have {have} but the network takes {take}: scale them first.</source>
        <translation>图像是 {have}，而网络需要 {take}：请先缩放。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images must be bytes or numbers from 0 to 1, not from {low} to {high}: scale them first.</source>
        <translation>图像必须是字节，或 0 到 1 的数值，而不是从 {low} 到 {high}：请先缩放。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels must be of {most_classes} classes at most, not {names}: put some together first.</source>
        <translation>标签最多只能有 {most_classes} 个类别，而不是 {names} 个：请先合并一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be some letters on one line, {longest_name} at most, not {given}: choose another.</source>
        <translation>{what}必须是一行内的文字，最多 {longest_name} 个字符，而不是 {given}：请另选一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Two classes are named “{twice}”: give each a name of its own.</source>
        <translation>有两个类别都叫“{twice}”：请给每个类别各取一个名称。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels must be whole numbers, not {wrong}: round them first.</source>
        <translation>标签必须是整数，而不是 {wrong}：请先取整。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels must be from 0 to {value}, not from {low} to {high}: number the classes from 0.</source>
        <translation>标签必须在 0 到 {value} 之间，而不是从 {low} 到 {high}：请从 0 开始给类别编号。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images for tests must be a pair of images and labels if there are labels, and images alone if there are none: give them so, or the share to keep for tests.</source>
        <translation>有标签时，测试图像必须是图像和标签的一对；没有标签时，只要图像：请这样提供，或给出留作测试的比例。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Classes without labels cannot be told: give a label for each image.</source>
        <translation>没有标签就无法区分类别：请给每张图像一个标签。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>The share to keep for tests must be between 0 and 1, not {test}: choose 0.2.</source>
        <translation>留作测试的比例必须在 0 和 1 之间，而不是 {test}：请选 0.2。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>size of the code</source>
        <translation>编码的大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Codes have {shape} numbers each but this network's have {size}: take those that it made.</source>
        <translation>每个编码有 {shape} 个数，而这个网络的是 {size} 个：请用它生成的编码。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be a whole number from 1 to {most}, not {given}.</source>
        <translation>{what}必须是 1 到 {most} 的整数，而不是 {given}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be an array of numbers, not of {name}: convert them first.</source>
        <translation>{what}必须是数值数组，而不是 {name}：请先转换。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} have masked values: fill them first.</source>
        <translation>{what}里有被遮盖的值：请先填上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be finite numbers, but {wrong} of {size} are not, or are too large for 32 bits: replace them first.</source>
        <translation>{what}必须是有限数值，但 {size} 个中有 {wrong} 个不是，或超出 32 位：请先替换。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be an array of {of}, not of shape {shape}.</source>
        <translation>{what}必须是{of}的数组，而不是形状 {shape}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must not be empty as an array of shape {shape} is.</source>
        <translation>{what}不能为空，而形状 {shape} 的数组是空的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>A {kind} learns from {what}: give one for each input, an array of shape {shape}, not of {shape2}.</source>
        <translation>{kind}从{what}学习：请给每个输入一个，形状为 {shape}，而不是 {shape2}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>The label “{lacking}” is not a class: add it to the class names.</source>
        <translation>标签“{lacking}”不是类别：请把它加进类别名称。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Class names must be a list of names, not {given}.</source>
        <translation>类别名称必须是一列名称，而不是 {given}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>The name of a class</source>
        <translation>类别的名称</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Signals have {have} {what} but the network takes {take}: cut them first.</source>
        <translation>信号有 {have} {what}，而网络需要 {take}：请先截取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be an array of numbers, which this {name} cannot be made into: make a NumPy array of it first.</source>
        <translation>{what}必须是数值数组，而这个 {name} 无法转成数组：请先把它变成 NumPy 数组。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it must be images of bytes, grey or with three channels, with one label each</source>
        <translation>必须是字节图像，灰度或三个通道，每张一个标签</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it has no pixels</source>
        <translation>它没有像素</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it has {images} images but {labels} labels</source>
        <translation>它有 {images} 张图像，却有 {labels} 个标签</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it does not lie in memory row by row</source>
        <translation>它在内存里不是逐行排列的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>label {max} is {allowed}</source>
        <translation>标签 {max} {allowed}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>The name of a dataset</source>
        <translation>数据集的名称</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>{title} has {images} training images, so {count} cannot be held back for validation; choose from 0 to {value}.</source>
        <translation>{title} 有 {images} 张训练图像，无法留出 {count} 张作验证；请选 0 到 {value}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>outside 0 to {value}</source>
        <translation>超出了 0 到 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>not 0, but there are no classes</source>
        <translation>不是 0，但没有类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>{title} has {class_names} classes, more than the {most_classes} that are allowed; put some together or choose other data.</source>
        <translation>{title} 有 {class_names} 个类别，超过允许的 {most_classes} 个；请合并一些或选别的数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>The images of {title} differ in size: {train} in the training set, {test} in the test set; choose other data.</source>
        <translation>{title} 的图像大小不一：训练集里是 {train}，测试集里是 {test}；请选别的数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>The {part} set of {title} cannot be used: {fault}; choose other data.</source>
        <translation>{title} 的{part}集不能用：{fault}；请选别的数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/batches.py"/>
        <source>A batch of {batch_size} images is larger than the {images} training images: choose a smaller batch size.</source>
        <translation>一批 {batch_size} 张图像比 {images} 张训练图像还多：请选更小的批大小。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/drawings.py"/>
        <source>{path} is not a drawing of {side} × {side} pixels: open it as a picture.</source>
        <translation>{path} 不是 {side} × {side} 像素的画：请把它作为图片打开。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/drawings.py"/>
        <source>The gallery is full with its {most} drawings: delete one before you keep another.</source>
        <translation>“我的画”已满，共 {most} 幅：请先删除一幅再保存新的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>{title} could not be downloaded ({reasons}): try again later, or put the files {published} into the folder {folder} by hand.</source>
        <translation>无法下载 {title}（{reasons}）：请稍后再试，或手动把文件 {published} 放进文件夹 {folder}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it answered with status {status_code}</source>
        <translation>服务器返回状态 {status_code}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>its answer makes no sense</source>
        <translation>服务器的回答无法理解</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it sent a wrong file</source>
        <translation>服务器发来了错误的文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>the proxy does not work</source>
        <translation>代理不可用</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>its identity could not be checked</source>
        <translation>无法验证服务器的身份</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it did not answer in time</source>
        <translation>服务器没有及时回答</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it redirects in circles</source>
        <translation>服务器在循环重定向</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>no connection</source>
        <translation>没有网络连接</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>The download of {title} was cancelled; start it again at any time.</source>
        <translation>{title} 的下载已取消；随时可以重新开始。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it sent something else</source>
        <translation>服务器发来了别的内容</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>{title} cannot be saved in the folder {folder} ({reason}): make room or make the folder writable, and try again.</source>
        <translation>{title} 无法保存到文件夹 {folder}（{reason}）：请腾出空间或让文件夹可写，然后再试。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it sent too much</source>
        <translation>服务器发来的内容太多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>nobody waits any more</source>
        <translation>已经没有人在等了</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it is not a secure address</source>
        <translation>这不是安全的地址</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/download.py"/>
        <source>it stopped sending</source>
        <translation>服务器停止了发送</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>70,000 handwritten digits of 28 × 28 pixels, the field's classic.</source>
        <translation>70,000 个 28 × 28 像素的手写数字，这一领域的经典。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Trouser</source>
        <translation>裤子</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Pullover</source>
        <translation>套头衫</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Dress</source>
        <translation>连衣裙</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Coat</source>
        <translation>外套</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Sandal</source>
        <translation>凉鞋</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Shirt</source>
        <translation>衬衫</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Sneaker</source>
        <translation>运动鞋</translation>
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
        <translation>70,000 张 28 × 28 像素的服装图像，用来代替 MNIST（Zalando Research）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>70,000 characters of old Japanese books of 28 × 28 pixels, in 10 classes.</source>
        <translation>70,000 个日本古籍中的文字，28 × 28 像素，分 10 类。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>120,000 handwritten digits of 28 × 28 pixels, with all of MNIST's lost test digits.</source>
        <translation>120,000 个 28 × 28 像素的手写数字，包含 MNIST 所有遗失的测试数字。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>MIT, © 2017 Zalando SE</source>
        <translation>MIT，© 2017 Zalando SE</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>CC BY-SA 4.0, “KMNIST Dataset” (created by CODH), adapted from “Kuzushiji Dataset” (created by NIJL and others), doi:10.20676/00000341</source>
        <translation>CC BY-SA 4.0，“KMNIST Dataset”（CODH 制作），改编自“Kuzushiji Dataset”（NIJL 等制作），doi:10.20676/00000341</translation>
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
        <translation>131,600 个手写字符</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>814,255 handwritten characters</source>
        <translation>814,255 个手写字符</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>145,600 handwritten letters</source>
        <translation>145,600 个手写字母</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>280,000 handwritten digits</source>
        <translation>280,000 个手写数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known.py"/>
        <source>70,000 handwritten digits</source>
        <translation>70,000 个手写数字</translation>
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
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/known_files.py"/>
        <source>“{name}” in {folder} is not {title}'s own file; download it again.</source>
        <translation>{folder} 里的“{name}”不是 {title} 的原始文件；请重新下载。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/mnist.py"/>
        <source>The folder {folder} lacks {missing} of MNIST (each may end in .gz); put them there or choose another folder.</source>
        <translation>文件夹 {folder} 里缺少 MNIST 的 {missing}（每个都可以以 .gz 结尾）；请放进去，或选另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/mnist.py"/>
        <source>“{name}” in {folder} is not MNIST's own file; download MNIST again.</source>
        <translation>{folder} 里的“{name}”不是 MNIST 的原始文件；请重新下载 MNIST。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/family/mnist.py"/>
        <source>MNIST in {folder} has {images} images but {labels} labels in its “{part}” files; get them again.</source>
        <translation>{folder} 里的 MNIST 在“{part}”文件中有 {images} 张图像，却有 {labels} 个标签；请重新获取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/graph/kept.py"/>
        <source>A penalty on neighbours compares every training picture with every other: there are {images} of them, and it needs from 3 to {largest}. Choose another penalty, other data, or more validation images.</source>
        <translation>关于邻居的惩罚项要把每张训练图像与其他每一张比较：这里有 {images} 张，而它需要 3 到 {largest} 张。请选择其他惩罚项、其他数据，或更多验证图像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>unsigned bytes</source>
        <translation>无符号字节</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>signed bytes</source>
        <translation>有符号字节</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>16-bit integers</source>
        <translation>16 位整数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>32-bit integers</source>
        <translation>32 位整数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>32-bit floats</source>
        <translation>32 位浮点数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>64-bit floats</source>
        <translation>64 位浮点数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it has {start} dimensions, but an IDX file of {kind} has {rank}</source>
        <translation>它有 {start} 个维度，而{kind}的 IDX 文件有 {rank} 个</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>“{name}” cannot be read: {reason}; get the file again.</source>
        <translation>无法读取“{name}”：{reason}；请重新获取文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it starts with {hex}, not like an IDX file of {kind}</source>
        <translation>它以 {hex} 开头，不像{kind}的 IDX 文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its numbers are {types}, but only {only} (IDX type {code}) are read</source>
        <translation>它的数值是{types}，但只能读取{only}（IDX 类型 {code}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it has the label {max}, but labels go from 0 to {value}</source>
        <translation>它有标签 {max}，但标签只能是 0 到 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises nothing ({words} bytes)</source>
        <translation>它的文件头没有声明任何内容（{words} 字节）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {words} bytes, more than {max_bytes} bytes</source>
        <translation>它的文件头声明了 {words} 字节，超过 {max_bytes} 字节</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, too many for {size} packed</source>
        <translation>它的文件头声明了 {promised} 字节，对压缩后的 {size} 来说太多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, but it has {size}</source>
        <translation>它的文件头声明了 {promised} 字节，实际有 {size}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, but {missing} are missing</source>
        <translation>它的文件头声明了 {promised} 字节，但缺少 {missing}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, but it has more</source>
        <translation>它的文件头声明了 {promised} 字节，实际更多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it ends within its header</source>
        <translation>它在文件头里就结束了</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its gzip data have more than {max_members} members</source>
        <translation>它的 gzip 数据超过 {max_members} 段</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its gzip data are cut short</source>
        <translation>它的 gzip 数据被截断</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>something follows its gzip data</source>
        <translation>它的 gzip 数据之后还有别的内容</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>of the {name} set of {title}</source>
        <translation>{title} 的 {name} 集的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>All {images} {whose} are equal, so there is nothing to learn</source>
        <translation>全部 {images} 张{whose}都相同，所以没有可学的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>The brightest pixel of the {whose} is {brightest} of 255, so they look black</source>
        <translation>{whose}最亮的像素只有 {brightest}（满值 255），所以看起来是黑的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>Each of the {whose} has one colour all over, so there are no shapes to learn</source>
        <translation>{whose}每一张都只有一种颜色，所以没有形状可学</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>are the same ({labels})</source>
        <translation>都相同（{labels}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>of the training set of {title}</source>
        <translation>{title} 的训练集的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>images {of}</source>
        <translation>{of}图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>store ink as 255, not as 1</source>
        <translation>把笔迹存为 255，而不是 1</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>use the whole range from 0 to 255</source>
        <translation>使用 0 到 255 的整个范围</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>{text}, so classes cannot be told apart: look at the file of labels.</source>
        <translation>{text}，所以无法区分类别：请检查标签文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>{text}: choose other data.</source>
        <translation>{text}：请选别的数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>All {labels} labels {of}</source>
        <translation>{of}全部 {labels} 个标签</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>All {name} {of}</source>
        <translation>{of}全部 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>{path} has {value} of pictures ({value2}): save them as x_train, y_train, x_test and y_test, each picture in rows and columns.</source>
        <translation>{path} 里有{value}图像（{value2}）：请存为 x_train、y_train、x_test 和 y_test，每张图像按行和列排列。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The labels give several classes to a picture, so the pictures come without any.</source>
        <translation>标签给一张图像几个类别，所以这些图像不带类别。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>they are for validation, and are neither trained on nor tested</source>
        <translation>它们用于验证，既不训练也不测试</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The pictures for training and for tests in {path} differ in shape ({have}): save them alike.</source>
        <translation>{path} 里用于训练和用于测试的图像形状不同（{have}）：请存成一样的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>in colour, red first</source>
        <translation>，彩色，红色在前</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>Rows of {shape} numbers were taken as pictures of {shape2} × {shape3} pixels{colour}.</source>
        <translation>每行 {shape} 个数被当作 {shape2} × {shape3} 像素的图像{colour}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The labels “{key}” have the shape {shape}, but there are {count} pictures: give one label for each.</source>
        <translation>标签“{key}”的形状是 {shape}，而图像有 {count} 张：请给每张一个标签。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The labels “{key}” are not whole numbers: give the number of a class each.</source>
        <translation>标签“{key}”不是整数：请给出类别的编号。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>no array</source>
        <translation>没有数组</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>several arrays</source>
        <translation>几个数组</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>the array</source>
        <translation>数组</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>The folder {other} was left out, as there is one for tests already.</source>
        <translation>文件夹 {other} 已略过，因为已经有一个用于测试的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>{names} folders are too many for classes, of which there may be {most_classes}, so the pictures come without any.</source>
        <translation>{names} 个文件夹作为类别太多，最多只能有 {most_classes} 个，所以这些图像不带类别。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are not named like pictures</source>
        <translation>它们的名称不像图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are neither in the training nor in the test folder</source>
        <translation>它们既不在训练文件夹里，也不在测试文件夹里</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>their folders lie too deep</source>
        <translation>它们的文件夹太深</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they lie beside the folders of the classes</source>
        <translation>它们与类别文件夹并列</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are not files</source>
        <translation>它们不是文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are empty</source>
        <translation>它们是空的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are links, which are not followed</source>
        <translation>它们是链接，不会被跟随</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>{root} has more than the {most} pictures that are allowed: choose a part of it.</source>
        <translation>{root} 里的图像超过允许的 {most} 张：请选其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/idx_sets.py"/>
        <source>{path} holds several datasets ({names}): choose a folder or a file of one.</source>
        <translation>{path} 里有几个数据集（{names}）：请选只含一个的文件夹或文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/idx_sets.py"/>
        <source>EMNIST's pictures lie on their side and were turned right.</source>
        <translation>EMNIST 的图像是横躺着的，已经转正。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/idx_sets.py"/>
        <source>{path} has {images} images but {labels} labels of them; get the files again.</source>
        <translation>{path} 有 {images} 张图像，却有 {labels} 个标签；请重新获取这些文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/keeping.py"/>
        <source>{target} was damaged at once: try again.</source>
        <translation>{target} 刚写好就损坏了：请再试一次。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>there are {known}</source>
        <translation>现有 {known}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>add one with “aeviz data add PATH”</source>
        <translation>请用 “aeviz data add PATH” 添加一个</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is no dataset “{name}” of your own: {have}.</source>
        <translation>没有您自己的数据集“{name}”：{have}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>“{name}” is a dataset that ships with aeviz: choose another name.</source>
        <translation>“{name}”是 aeviz 自带的数据集：请选另一个名称。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The pictures of “{name}” in {path} have changed since they were added: add them anew under another name, or remove this one first.</source>
        <translation>{path} 里“{name}”的图像在添加之后被改动过：请用另一个名称重新添加，或先移除这一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The pictures in {path} are others than those of “{name}”: choose their folder, or add them under a name of their own.</source>
        <translation>{path} 里的图像与“{name}”的不同：请选它们的文件夹，或用另一个名称添加。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The pictures of “{name}” are not in {path} any more: say where they are with “aeviz data relink”, or remove the dataset.</source>
        <translation>“{name}”的图像已不在 {path}：请用 “aeviz data relink” 指出它们在哪里，或移除这个数据集。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The test pictures of “{name}” are not in {test_path} any more: say where they are with “aeviz data relink” and its option --test, or remove the dataset.</source>
        <translation>“{name}”的测试图像已不在 {test_path}：请用 “aeviz data relink” 及其选项 --test 指出它们在哪里，或移除这个数据集。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is no dataset “{name}” of your own: see “aeviz data list”.</source>
        <translation>没有您自己的数据集“{name}”：请看 “aeviz data list”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is a dataset “{name}” already, of {path}: choose another name, or remove that one.</source>
        <translation>已经有一个数据集“{name}”，来自 {path}：请选另一个名称，或移除那一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The list has {most_sets} datasets, which is full: remove some.</source>
        <translation>列表里有 {most_sets} 个数据集，已满：请移除一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is a dataset “{new}” already: choose another name.</source>
        <translation>已经有一个数据集“{new}”：请选另一个名称。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>{list_file} is not a list of datasets.</source>
        <translation>{list_file} 不是数据集列表。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>Another aeviz is changing the list of datasets: try again in a moment.</source>
        <translation>另一个 aeviz 正在改动数据集列表：请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The list of datasets cannot be locked ({strerror}).</source>
        <translation>无法锁定数据集列表（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>Sizes and colours are those of {opened} of {count} pictures.</source>
        <translation>尺寸和颜色取自 {count} 张图像中的 {opened} 张。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} is no file of pictures that is known: choose an NPZ, NPY, CSV or IDX file, or a folder of pictures.</source>
        <translation>{path} 不是已知的图像文件：请选 NPZ、NPY、CSV 或 IDX 文件，或一个图像文件夹。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>classes</source>
        <translation>分类层</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} has nothing that can be used: choose a folder of pictures (PNG, JPEG, BMP, GIF, WebP, TIFF), of IDX files, or an NPZ, NPY or CSV file.</source>
        <translation>{path} 里没有可用的内容：请选一个图像文件夹（PNG、JPEG、BMP、GIF、WebP、TIFF）、IDX 文件夹，或 NPZ、NPY、CSV 文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>the class “{lacking}” is</source>
        <translation>类别“{lacking}”</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>classes are</source>
        <translation>有些类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} does not go with {path2}: {what} only in one of them. Choose others.</source>
        <translation>{path} 与 {path2} 不相配：{what}只在其中一个里。请选别的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>None of the pictures in {path} can be read: {broken}</source>
        <translation>{path} 里的图像都无法读取：{broken}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>they cannot be read as pictures</source>
        <translation>它们无法作为图像读取</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>The pictures in {path} differ in size: choose the side that all are to have, from {smallest} to {largest} pixels.</source>
        <translation>{path} 里的图像大小不一：请选统一的边长，从 {smallest} 到 {largest} 像素。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>Pictures of {str} pixels cannot be used: choose a side from {smallest} to {largest} pixels.</source>
        <translation>不能使用 {str} 像素的图像：请选 {smallest} 到 {largest} 像素的边长。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} does not exist: choose another folder or file.</source>
        <translation>{path} 不存在：请选另一个文件夹或文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{count} were left out: {reason}.</source>
        <translation>略过了 {count} 个：{reason}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>The labels have {values} different values, and more than {most_classes} classes are not allowed: put some together.</source>
        <translation>标签有 {values} 个不同的值，而类别最多只能有 {most_classes} 个：请合并一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{shown} has {count} pictures that can be used, and {fewest} are needed: choose another folder or file.{why}</source>
        <translation>{shown} 里可用的图像有 {count} 张，至少需要 {fewest} 张：请选另一个文件夹或文件。{why}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{shown} has {count} pictures, more than the {most} that are allowed: choose a part of it.</source>
        <translation>{shown} 里有 {count} 张图像，超过允许的 {most} 张：请选其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{shown} has {class_names} classes, more than the {most_classes} that are allowed: put some together.</source>
        <translation>{shown} 有 {class_names} 个类别，超过允许的 {most_classes} 个：请合并一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/naming.py"/>
        <source>“{name}” cannot be the name of a dataset: use at most {longest} letters, digits, spaces and . , + - ( ), with a letter or a digit in front.</source>
        <translation>“{name}”不能作数据集的名称：请用最多 {longest} 个字母、数字、空格和 . , + - ( )，以字母或数字开头。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/preparing.py"/>
        <source>Of {path} nothing is left to train on or to test with{reason}: choose other pictures.</source>
        <translation>{path} 里没有剩下可用来训练或测试的{reason}：请选别的图像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/preparing.py"/>
        <source>Picture {index} has another size than the others: choose the side that all are to have.</source>
        <translation>第 {index} 张图像的大小与其他的不同：请选统一的边长。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>The numbers 0 and 1 were taken as black and white.</source>
        <translation>数值 0 和 1 被当作黑和白。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Levels of 16 bits were scaled to 8.</source>
        <translation>16 位的灰阶已换算成 8 位。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from 0 to 1 were taken as black to white.</source>
        <translation>0 到 1 的数值被当作从黑到白。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from -0.5 to 0.5 were taken as black to white.</source>
        <translation>-0.5 到 0.5 的数值被当作从黑到白。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from -1 to 1 were taken as black to white.</source>
        <translation>-1 到 1 的数值被当作从黑到白。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from 0 to 255 were rounded to levels.</source>
        <translation>0 到 255 的数值已取整成灰阶。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>The numbers of {what} go from {low} to {high}, so nobody knows where black and white are: scale them to 0 to 1 or to 0 to 255 first.</source>
        <translation>{what} 的数值从 {low} 到 {high}，无法知道黑和白在哪里：请先换算成 0 到 1 或 0 到 255。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>{wrong} of the {total} numbers of {what} are not finite: replace them first.</source>
        <translation>{what} 的 {total} 个数值中有 {wrong} 个不是有限的：请先替换。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{shape} × {shape2} pixels</source>
        <translation>{shape} × {shape2} 像素</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>Rows of {shape} numbers were taken as pictures of {sides}.</source>
        <translation>每行 {shape} 个数被当作 {sides} 的图像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has {cells} columns, which are not a label and the pixels of a square: give one column for each pixel, and perhaps one named “label”.</source>
        <translation>{path} 有 {cells} 列，不是一个标签加一个正方形的像素：请给每个像素一列，还可以有一列名为“label”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>The tables in {path} have pictures of different sizes: choose one of them.</source>
        <translation>{path} 里的表格图像大小不同：请选其中一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has no rows of numbers: choose another table.</source>
        <translation>{path} 里没有数值行：请选另一个表格。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has too many pictures: choose a part of it.</source>
        <translation>{path} 里的图像太多：请选其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} is not a text: choose a CSV file.</source>
        <translation>{path} 不是文本：请选 CSV 文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>Line {number} of {path} has {count} values, but the first line has {columns}: mend the table.</source>
        <translation>{path} 的第 {number} 行有 {count} 个值，而第一行有 {columns} 个：请修正表格。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has something else than a number among the pixels of the lines from {value} on ({error}): mend the table.</source>
        <translation>{path} 从第 {value} 行起，像素里有不是数值的内容（{error}）：请修正表格。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} cannot be read ({error}): get it again.</source>
        <translation>无法读取 {path}（{error}）：请重新获取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} is too large: choose a part of it.</source>
        <translation>{path} 太大：请选其中一部分。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has no lines as tables have: choose another.</source>
        <translation>{path} 里没有表格那样的行：请选另一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>What was written stands alone: paper, shadows, lines and specks have been left out.</source>
        <translation>只留下了所写的内容：纸张、阴影、线条和斑点已去掉。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>Nothing on the picture stands out clearly from its ground: take it again in better light, or write with a thicker pen.</source>
        <translation>图片上没有什么能从背景中清楚地显出来：请在更好的光线下重拍，或用更粗的笔写。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>The picture was dark on light and has been inverted.</source>
        <translation>图片是浅底深字，已经反相。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} is empty: choose another picture.</source>
        <translation>{name} 是空的：请选另一张图片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has {data} bytes, more than the {largest_file} that are allowed: choose a smaller picture.</source>
        <translation>{name} 有 {data} 字节，超过允许的 {largest_file}：请选更小的图片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has no pixels: choose another picture.</source>
        <translation>{name} 没有像素：请选另一张图片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has {width} × {height} pixels, more than the {value} million that are allowed: choose a smaller picture.</source>
        <translation>{name} 有 {width} × {height} 像素，超过允许的 {value} 百万：请选更小的图片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} is {width} × {height} pixels wide and high, and more than {longest_side} a side are not allowed: choose a smaller picture.</source>
        <translation>{name} 的宽和高是 {width} × {height} 像素，每边最多只能有 {longest_side}：请选更小的图片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has too many pixels: choose a smaller picture.</source>
        <translation>{name} 的像素太多：请选更小的图片。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>There is not enough memory for {name}: choose a smaller one.</source>
        <translation>内存不够打开 {name}：请选更小的。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} is not a picture that can be read: choose an intact PNG, JPEG, GIF, BMP, WebP or TIFF file.</source>
        <translation>{name} 不是能读取的图片：请选完好的 PNG、JPEG、GIF、BMP、WebP 或 TIFF 文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/preprocessing.py"/>
        <source>A drawing must be bytes in rows and columns, not {dtype} of {ndim} dimensions; draw it again.</source>
        <translation>画必须是按行和列排列的字节，而不是 {ndim} 维的 {dtype}；请重新画。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/shapes.py"/>
        <source>in colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/splitting.py"/>
        <source>{labels} pictures of {labels2} classes cannot be split, as a class needs two: add pictures, or give test pictures of their own.</source>
        <translation>{labels2} 个类别的 {labels} 张图像无法拆分，因为每个类别至少需要两张：请添加图像，或另外提供测试图像。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>A line with noise</source>
        <translation>带噪声的直线</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>Sine and cosine</source>
        <translation>正弦与余弦</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>600 windows of two waves in time, one to predict from the other.</source>
        <translation>600 段随时间变化的两条波，由一条预测另一条。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>There is no dataset “{name}”; choose one of {names}, or add it with “aeviz data add PATH”.</source>
        <translation>没有数据集“{name}”；请从 {names} 中选一个，或用 “aeviz data add PATH” 添加。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>MNIST is not on this machine: download it, put its four files into the folder {download_folder}, or choose the dataset “builtin”, which works offline.</source>
        <translation>这台机器上没有 MNIST：请下载它，或把它的四个文件放进文件夹 {download_folder}，或选离线也能用的数据集 “builtin”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>{title} is not on this machine: download it with “aeviz data add {name}”, or put its four files into the folder {known}.</source>
        <translation>这台机器上没有 {title}：请用 “aeviz data add {name}” 下载，或把它的四个文件放进文件夹 {known}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/builtin.py"/>
        <source>22,761 handwritten digits of 28 × 28 pixels that need no download.</source>
        <translation>22,761 个 28 × 28 像素的手写数字，无需下载。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/builtin.py"/>
        <source>Built-in digits</source>
        <translation>内置数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>dead hidden</source>
        <translation>失活隐藏单元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>Jacobian</source>
        <translation>雅可比范数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>Not all of these figures are of the same data: compare only rows whose data agree.</source>
        <translation>这些指标并非都来自同一份数据：只能比较数据相同的行。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>accuracy on the test images</source>
        <translation>测试图像上的准确率</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>labels used</source>
        <translation>使用的标签数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>{name}: step {step}, epoch {epoch}; {data}</source>
        <translation>{name}：第 {step} 步，第 {epoch} 轮；{data}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>with pre-training</source>
        <translation>有预训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>without pre-training</source>
        <translation>无预训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>{kind}, on {data}</source>
        <translation>{kind}，{data}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Wang et al. 2004: Gaussian window of σ 1.5 on 11 × 11 pixels, K₁ .01, K₂ .03, data range 1, no sample covariance, mean of the places inside the picture (scikit-image's structural_similarity), then of the pictures; pictures are clipped to [0, 1]</source>
        <translation>Wang 等 2004：高斯窗 σ 1.5，11 × 11 像素，K₁ .01，K₂ .03，数据范围 1，不用样本协方差，先对图像内部各位置取平均（scikit-image 的 structural_similarity），再对各图像取平均；图像截断到 [0, 1]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of the mean squared error over all pixels of all pictures together, peak 1; pictures are not clipped</source>
        <translation>由所有图像所有像素的均方误差算得，峰值为 1；图像不截断</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the red, green and blue of a pixel count as three</source>
        <translation>一个像素的红、绿、蓝算作三个</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the mean of red, green and blue (scikit-image's channel_axis)</source>
        <translation>红、绿、蓝的平均（scikit-image 的 channel_axis）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the network's input is corrupted as in training, where it was</source>
        <translation>训练时有噪声的，网络的输入也照样加噪</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Euclidean distance of codes of clean test images to those of the {known:,} training images whose labels the run had; a tie goes to the class of the nearest</source>
        <translation>干净测试图像的编码与训练时用过标签的 {known:,} 张训练图像的编码之间的欧氏距离；票数相同时取最近者的类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>deviation of the figure over {resamples:,} sets of {images:,} test images, drawn with replacement from them with a fixed seed (bootstrap: Efron 1979); what another training would change is not in it</source>
        <translation>从这 {images:,} 张测试图像中有放回地抽取 {resamples:,} 组（固定种子；自助法：Efron 1979），该指标在各组间的标准差；不含重新训练会带来的变化</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its standard error, from the choice of test images</source>
        <translation>其标准误差，来自测试图像的选取</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>over the codes of the {images:,} clean test images</source>
        <translation>取自 {images:,} 张干净测试图像的编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Optimiser steps of the weights that were measured</source>
        <translation>被测权重的优化步数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Epochs of these weights</source>
        <translation>这些权重的轮数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>How far the run went</source>
        <translation>训练到了哪里</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>How it ended there</source>
        <translation>训练在那里怎样结束</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>The data that were measured on</source>
        <translation>测量所用的数据</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>What tells these data from others of the same name</source>
        <translation>用来区分同名数据的指纹</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Whether the run was trained on others</source>
        <translation>训练时是否用了别的数据</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test images that were measured</source>
        <translation>测量过的测试图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>all of the test set</source>
        <translation>整个测试集</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Numbers of a pixel: red, green and blue</source>
        <translation>一个像素的数值：红、绿、蓝</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test points or windows that were measured</source>
        <translation>测量过的测试点或窗口</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>all there are</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Training images whose labels the run had</source>
        <translation>训练时用过标签的训练图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>without those held back for validation; of a classifier no more than its recipe allows</source>
        <translation>不含留作验证的；分类器则不超过配方允许的数量</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Mean squared error; per pixel on pictures in [0, 1]</source>
        <translation>均方误差；按像素计，图像在 [0, 1]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Binary cross-entropy per pixel</source>
        <translation>每像素的二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Peak signal-to-noise ratio of the restored pictures, dB</source>
        <translation>重建图像的峰值信噪比（dB）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Structural similarity of the restored pictures</source>
        <translation>重建图像的结构相似度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>PSNR of the noisy input, dB</source>
        <translation>含噪输入的 PSNR（dB）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>SSIM of the noisy input</source>
        <translation>含噪输入的 SSIM</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Mean squared error from the first 1, 2, 4 … numbers of the code</source>
        <translation>只用编码的前 1、2、4 … 个分量时的均方误差</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>as the mean squared error of all numbers, with zeros in place of the others</source>
        <translation>与用全部分量的均方误差相同，其余分量置零</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Negative evidence lower bound, nats per image</source>
        <translation>负证据下界，每张图像的奈特数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Bernoulli likelihood of clean pictures, summed over pixels, and divergence, summed over the code's numbers; mean over {images:,} test images and {draws} draws of their codes with fixed seeds</source>
        <translation>干净图像的伯努利似然（对像素求和）与散度（对编码分量求和）；对 {images:,} 张测试图像及其编码的 {draws} 次固定种子的抽样取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its standard error, from the draws of the codes</source>
        <translation>其标准误差，来自编码的抽样</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>deviation between the {draws} draws over the root of {draws}; the choice of test images is not in it</source>
        <translation>{draws} 次抽样之间的标准差除以 {draws} 的平方根；不含测试图像选取带来的误差</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Draws of all codes</source>
        <translation>所有编码的抽样次数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>each with a fixed seed of its own</source>
        <translation>每次都用固定的、各自的种子</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its part for the reconstruction</source>
        <translation>其中属于重建的部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>nats per image, mean over images and draws</source>
        <translation>每张图像的奈特数，对图像和抽样取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its part for the divergence from the prior</source>
        <translation>其中属于与先验之散度的部分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Negative importance-weighted bound, nats per image</source>
        <translation>负重要性加权下界，每张图像的奈特数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Burda et al. 2016: as the evidence lower bound, with the mean over {samples:,} draws of a code inside the logarithm; mean over the first {weighted:,} clean test images, with a fixed seed</source>
        <translation>Burda 等 2016：与证据下界相同，只是在对数之内对一个编码的 {samples:,} 次抽样取平均；对前 {weighted:,} 张干净测试图像取平均，固定种子</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>deviation between the {weighted:,} images over the root of their number</source>
        <translation>{weighted:,} 张图像之间的标准差除以图像数的平方根</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Negative evidence lower bound of the same images</source>
        <translation>同一批图像的负证据下界</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>from the same draws, {samples:,} of each code of the first {weighted:,} test images</source>
        <translation>用同样的抽样：前 {weighted:,} 张测试图像的每个编码各 {samples:,} 次</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Draws of each code</source>
        <translation>每个编码的抽样次数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>in the importance-weighted bound</source>
        <translation>用于重要性加权下界</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test images of this bound</source>
        <translation>用于这个下界的测试图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the first ones; as each takes many draws, not all</source>
        <translation>最前面的那些；每张都要抽样很多次，所以不是全部</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Share of test images that are named rightly</source>
        <translation>判对的测试图像的比例</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of {images:,} clean test images</source>
        <translation>取自 {images:,} 张干净测试图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Cross-entropy of the classes</source>
        <translation>类别的交叉熵</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>nats per image, mean over {images:,} clean test images</source>
        <translation>每张图像的奈特数，对 {images:,} 张干净测试图像取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>W of the line</source>
        <translation>直线的 W</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of the newest weights</source>
        <translation>取自最新的权重</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>b of the line</source>
        <translation>直线的 b</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Class of the nearest training code</source>
        <translation>最近的训练编码的类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Majority of the 5 nearest training codes</source>
        <translation>最近的 5 个训练编码的多数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Majority of the 10 nearest training codes</source>
        <translation>最近的 10 个训练编码的多数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Linear classifier fitted on training codes</source>
        <translation>在训练编码上拟合的线性分类器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>softmax regression on standardised codes of the {known:,} training images whose labels the run had, L2 penalty 1e-4; share of {images:,} test images that are named rightly</source>
        <translation>对训练时用过标签的 {known:,} 张训练图像的标准化编码做 softmax 回归，L2 惩罚 1e-4；{images:,} 张测试图像中判对的比例</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Numbers of the code that vary</source>
        <translation>编码中有变化的分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Numbers of the code that do not</source>
        <translation>编码中没有变化的分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Dead units of each layer before and after the code</source>
        <translation>编码前后各层的失活单元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>units, or maps, that put out the same number for all {images:,} clean test images</source>
        <translation>对全部 {images:,} 张干净测试图像输出同一数值的单元或特征图</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Dead units of all these layers</source>
        <translation>所有这些层的失活单元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>their sum</source>
        <translation>它们之和</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Mean absolute value of the code's numbers</source>
        <translation>编码分量的平均绝对值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Share of the code's numbers that are zero</source>
        <translation>编码中为零的分量的比例</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Hoyer's measure: 0 all equal, 1 a single number</source>
        <translation>Hoyer 度量：0 为全部相等，1 为只有一个非零</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Root mean square norm of d code / d input</source>
        <translation>d 编码 / d 输入 的均方根范数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Frobenius norm, of the first 100 clean test images at most, in the network's own pixels</source>
        <translation>Frobenius 范数，至多取前 100 张干净测试图像，按网络自己的像素计</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Standard deviation of each number of the code</source>
        <translation>编码每个分量的标准差</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Variance of each number of the code</source>
        <translation>编码每个分量的方差</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test loss of each phase when it ended, and accuracy if it has one</source>
        <translation>各阶段结束时的测试损失，以及准确率（如果有）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>as written while it trained</source>
        <translation>训练时写下的值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Accuracy of the layers put together, before fine-tuning</source>
        <translation>各层组合之后、微调之前的准确率</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of {images:,} clean test images, as written while it trained</source>
        <translation>取自 {images:,} 张干净测试图像，训练时写下的值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Rows: true class; columns: what it is taken for</source>
        <translation>行：真实类别；列：被认作的类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>counts of {images:,} clean test images</source>
        <translation>{images:,} 张干净测试图像的计数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>mean over all pixels, or numbers, of all {images:,} test items; outputs are not clipped</source>
        <translation>对全部 {images:,} 个测试项的所有像素或数值取平均；输出不截断</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>mean over all pixels of all {images:,} test images, in nats; pictures are clipped to [1e-7, 1 - 1e-7]</source>
        <translation>对全部 {images:,} 张测试图像的所有像素取平均，单位奈特；图像截断到 [1e-7, 1 - 1e-7]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>{images:,} test images</source>
        <translation>{images:,} 张测试图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>a deviation above 1% of the largest; of a variational code a variance of the mean above .01</source>
        <translation>标准差大于最大者的 1%；变分编码则是均值的方差大于 .01</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the others</source>
        <translation>其余的</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>below 1e-6 in size</source>
        <translation>绝对值小于 1e-6</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>mean of the images</source>
        <translation>对图像取平均</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/evaluate.py"/>
        <source>restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/evaluate.py"/>
        <source>noisy</source>
        <translation>含噪</translation>
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
        <translation>掩码 0.3</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>masking 0.5</source>
        <translation>掩码 0.5</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>inversion 0.15</source>
        <translation>反相 0.15</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>median filter</source>
        <translation>中值滤波</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>The run {name} restores no pictures: choose a run of an autoencoder.</source>
        <translation>训练记录 {name} 不重建图像：请选一个自编码器的训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/seeds.py"/>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/seeds.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/example_packing.py"/>
        <source>MNIST, CC BY-SA 3.0: Yann LeCun, Corinna Cortes and Christopher J. C. Burges</source>
        <translation>MNIST，CC BY-SA 3.0：Yann LeCun、Corinna Cortes 和 Christopher J. C. Burges</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/example_packing.py"/>
        <source>{test} test digits of {title}</source>
        <translation>{title} 的 {test} 个测试数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>There is no example {name}: install aeviz again.</source>
        <translation>没有示例 {name}：请重新安装 aeviz。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>The example {name} is damaged: install aeviz again.</source>
        <translation>示例 {name} 已损坏：请重新安装 aeviz。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>{file} is damaged: install aeviz again.</source>
        <translation>{file} 已损坏：请重新安装 aeviz。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>One network, two uses</source>
        <translation>一个网络，两种用途</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>Every noisy digit becomes 32 numbers: the first two are its place on the map, all of them restore it.</source>
        <translation>每个含噪数字变成 32 个数：前两个是它在图上的位置，全部合起来就能重建它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>A convolutional denoiser</source>
        <translation>卷积去噪器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>A wide code keeps every stroke: noise is removed far better, but the map says less.</source>
        <translation>宽的编码保留每一笔：去噪好得多，但潜空间图能说明的更少。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>{title}: loss ({value})</source>
        <translation>{title}：损失（{value}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>The run {name} restores no pictures: export its codes.</source>
        <translation>训练记录 {name} 不重建图像：请导出它的编码。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>The run {name} has no losses yet: train it first.</source>
        <translation>训练记录 {name} 还没有损失：请先训练它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>run {name}</source>
        <translation>训练记录 {name}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>The run {name} has no map: choose a run of pictures.</source>
        <translation>训练记录 {name} 没有潜空间图：请选一个图像的训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film.py"/>
        <source>The run {name} has neither pictures nor a map: choose a run of images.</source>
        <translation>训练记录 {name} 既没有图像也没有潜空间图：请选一个图像的训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film.py"/>
        <source>The run {name} has no stored pictures between these steps: choose others, or train it first.</source>
        <translation>训练记录 {name} 在这两步之间没有存下的图像：请选别的步，或先训练它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_formats.py"/>
        <source>or install imageio-ffmpeg</source>
        <translation>或安装 imageio-ffmpeg</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_formats.py"/>
        <source>Films can be written as {known} here: choose one of these{more}.</source>
        <translation>这里可以把动画写成 {known}：请选其中一种{more}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>{explained} of the variance</source>
        <translation>占方差的 {explained}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>main plane of {size} code numbers: {share}</source>
        <translation>{size} 个编码分量的主平面：{share}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>first two of {size} code numbers: {share}</source>
        <translation>{size} 个编码分量中的前两个：{share}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>step {step}  ·  epoch {epoch}</source>
        <translation>第 {step} 步  ·  第 {epoch} 轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>original</source>
        <translation>原图</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>below each {noun}: what it is taken for</source>
        <translation>每个{noun}下方：被认作什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>code 1 across, code 2 up</source>
        <translation>横向为编码 1，纵向为编码 2</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>the code, across</source>
        <translation>横向为编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>from above: {words}</source>
        <translation>自上而下：{words}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>mean PSNR {psnr} dB</source>
        <translation>平均 PSNR {psnr} dB</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>and {value} more</source>
        <translation>另有 {value} 个</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_frame.py"/>
        <source>not</source>
        <translation>≠</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film_letters.py"/>
        <source>Pillow cannot draw letters here: install one with FreeType.</source>
        <translation>这里的 Pillow 无法绘制文字：请安装带 FreeType 的版本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>all of the run in one file that aeviz opens</source>
        <translation>整个训练记录存成 aeviz 能打开的一个文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>test codes</source>
        <translation>测试编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Training codes</source>
        <translation>训练编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>codes of the training pictures</source>
        <translation>训练图像的编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Reconstructions</source>
        <translation>重建结果</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>test pictures, noisy and restored; .csv: the figures alone</source>
        <translation>测试图像、加噪后的和重建的；.csv：只有数值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the losses as a drawing</source>
        <translation>画成图的损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Map</source>
        <translation>潜空间图</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the newest map as a drawing</source>
        <translation>画成图的最新潜空间图</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the newest digits</source>
        <translation>最新的数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Losses</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>all losses</source>
        <translation>所有损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>New digits</source>
        <translation>新数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>new digits from random codes</source>
        <translation>由随机编码生成的新数字</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the stored steps as a film</source>
        <translation>存下的各步做成的动画</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>pictures, map, losses and recipe as one page for a browser</source>
        <translation>图像、潜空间图、损失和配方，做成浏览器能看的一个网页</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>a log folder for TensorBoard</source>
        <translation>供 TensorBoard 使用的日志文件夹</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>a plain PyTorch program that makes the same run</source>
        <translation>做出同样训练的普通 PyTorch 程序</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the network for other programs, as files of ONNX</source>
        <translation>供其他程序使用的网络，ONNX 文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Torch program</source>
        <translation>Torch 程序</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>ONNX files need the packages onnx and onnxscript, which are not here: install them with “pip install onnx onnxscript”.</source>
        <translation>ONNX 文件需要 onnx 和 onnxscript 两个包，这里没有：请用 “pip install onnx onnxscript” 安装。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>the {main}</source>
        <translation>{main}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>This network came from files for other programs: use those files.</source>
        <translation>这个网络来自供其他程序使用的文件：请直接使用那些文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>beside it {others}</source>
        <translation>旁边还有 {others}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>A dot for each of {count} pictures, in the colour of its class</source>
        <translation>{count} 张图像各一个点，颜色按类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>{frames} of {steps} stored steps, the last {step}</source>
        <translation>{steps} 个存下的步中的 {frames} 个，最后是第 {step} 步</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>{count} of {points} test pictures; the same axes at every step.</source>
        <translation>{points} 张测试图像中的 {count} 张；每一步都用同样的坐标轴。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>the losses alone</source>
        <translation>只有损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Restored: {decibels} dB against the originals, mean of {psnr}.</source>
        <translation>重建结果：与原图相比 {decibels} dB，{psnr} 张的平均。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>The run {name} has nothing to show yet: train it first.</source>
        <translation>训练记录 {name} 还没有可显示的：请先训练它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Run {name}, made with aeviz {version}.</source>
        <translation>训练记录 {name}，由 aeviz {version} 生成。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Taken for {names}: {right} of {taken} right.</source>
        <translation>被认作 {names}：{taken} 个中判对 {right} 个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Step {step} · epoch {epoch}</source>
        <translation>第 {step} 步 · 第 {epoch} 轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Original</source>
        <translation>原图</translation>
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
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Noisy</source>
        <translation>含噪</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Restored</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/parts.py"/>
        <source>pixels from 0 (black) to 1 (white), float32 [n, {shape}]; no normalisation is needed, the network does its own</source>
        <translation>从 0（黑）到 1（白）的像素，float32 [n, {shape}]；无需归一化，网络自己会做</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/parts.py"/>
        <source>codes as the encoder gives them, float32 [n, {shape}]</source>
        <translation>编码器给出的编码，float32 [n, {shape}]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/parts.py"/>
        <source>numbers as they are, float32 [n, {shape}]</source>
        <translation>原样的数值，float32 [n, {shape}]</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/parts.py"/>
        <source>aeviz {version}</source>
        <translation>aeviz {version}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/request.py"/>
        <source>The run {name} is not about images: choose another run.</source>
        <translation>训练记录 {name} 不是关于图像的：请选另一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>noisy input</source>
        <translation>含噪输入</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>The run {name} learned no pictures: export its losses instead.</source>
        <translation>训练记录 {name} 没有学习图像：请改为导出它的损失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>The run {name} holds no pictures yet: train it first.</source>
        <translation>训练记录 {name} 里还没有图像：请先训练它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Try a lower learning rate, Xavier initial weights, ReLU or tanh instead of sigmoid inside, or another seed.</source>
        <translation>可以试试更低的学习率、Xavier 初始权重、内部用 ReLU 或 tanh 代替 sigmoid，或换一个种子。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Lower beta{value} or the learning rate</source>
        <translation>请降低 β{value}或学习率</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>their spread is {value} of the pictures'</source>
        <translation>它们的差异只有图像本身的 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>All outputs look alike ({share}): the decoder does not use the code. {learning}</source>
        <translation>所有输出看起来都一样（{share}）：解码器没有利用编码。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The network takes every picture for the same class (number {named}). {learning}</source>
        <translation>网络把每张图像都认作同一类（第 {named} 类）。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code is not finite: some numbers have become infinite. Lower the learning rate.</source>
        <translation>编码不是有限的：有些数变成了无穷大。请降低学习率。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>a KL divergence of {mean} nats</source>
        <translation>KL 散度 {mean} 奈特</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code has collapsed: every picture gets nearly the same code, so all outputs look alike ({share}). {learning}</source>
        <translation>编码坍缩了：每张图像的编码几乎相同，所以所有输出看起来都一样（{share}）。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code has collapsed: every picture gets nearly the same code. {learning}</source>
        <translation>编码坍缩了：每张图像的编码几乎相同。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Of the code's {deviations} units {dead} are dead: they are the same for every picture. Choose a shorter code, a weaker penalty, more active units or a lower learning rate.</source>
        <translation>编码的 {deviations} 个单元中有 {dead} 个失活：它们对每张图像都一样。请选更短的编码、更弱的惩罚项、更多的活跃单元或更低的学习率。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code has collapsed onto a line: one number does all the work, so classes overlap and the map shows few colours. {learning}</source>
        <translation>编码坍缩成了一条线：所有工作都由一个分量来做，所以各类别重叠，潜空间图上只有很少几种颜色。{learning}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>(now {beta})</source>
        <translation>（现在是 {beta}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The posterior has collapsed: none of the code's {size} numbers says anything of the picture (no active unit{costs}), so all outputs look alike. {remedy}, and train again.</source>
        <translation>后验坍缩了：编码的 {size} 个分量都没有反映图像的任何信息（没有活跃单元{costs}），所以所有输出看起来都一样。{remedy}，然后重新训练。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Of the code's {size} numbers {value} say nothing of the picture (active units: {active}). {remedy}, or choose a shorter code.</source>
        <translation>编码的 {size} 个分量中有 {value} 个没有反映图像的任何信息（活跃单元：{active}）。{remedy}，或选更短的编码。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/hidden_units.py"/>
        <source>encoder {title}</source>
        <translation>编码器 {title}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/hidden_units.py"/>
        <source>decoder layer {value}</source>
        <translation>解码器第 {value} 层</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/hidden_units.py"/>
        <source>decoder maps {number}</source>
        <translation>解码器特征图 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>t-SNE needs at least {fewest} digits, and here are {codes}: show more.</source>
        <translation>t-SNE 至少需要 {fewest} 个数字，这里只有 {codes} 个：请显示更多。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>The codes are not finite, so t-SNE cannot compare them: train again.</source>
        <translation>编码不是有限的，t-SNE 无法比较：请重新训练。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>The code has collapsed: nearly all digits have the same code, so t-SNE has nothing to spread out. Train longer or with another learning rate.</source>
        <translation>编码坍缩了：几乎所有数字的编码都相同，t-SNE 没有可以展开的。请训练更久，或换一个学习率。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>The request to t-SNE is incomplete: try again.</source>
        <translation>给 t-SNE 的请求不完整：请再试一次。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/map/tsne.py"/>
        <source>{count} codes of {size} numbers are too many for t-SNE: show fewer.</source>
        <translation>{count} 个 {size} 维编码对 t-SNE 来说太多：请显示少一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/mixture.py"/>
        <source>The request for new codes is incomplete: try again.</source>
        <translation>生成新编码的请求不完整：请再试一次。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/network_insight.py"/>
        <source>maps {value}</source>
        <translation>特征图 {value}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/network_insight.py"/>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/network_insight.py"/>
        <source>layer {value}</source>
        <translation>第 {value} 层</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/posterior.py"/>
        <source>The codes of this run are not random: choose a run of a VAE.</source>
        <translation>这个网络的编码不是随机的：请选一个 VAE 的训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/viewing.py"/>
        <source>This network has no decoder: choose a run of an autoencoder.</source>
        <translation>这个网络没有解码器：请选一个自编码器的训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/viewing.py"/>
        <source>This network names no classes: choose a run of a classifier.</source>
        <translation>这个网络不区分类别：请选一个分类器的训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/joining.py"/>
        <source>{title} is not the same here as where the first process reads it: give all processes the same files.</source>
        <translation>{title} 在这里与第一个进程读到的不同：请让所有进程使用相同的文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/joining.py"/>
        <source>what the first process sent</source>
        <translation>第一个进程发送的内容</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/launch.py"/>
        <source>The run was on the device “{was}” before and is on “{type}” now: results may differ.</source>
        <translation>这次训练以前在设备“{was}”上，现在在“{type}”上：结果可能不同。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/finding.py"/>
        <source>There is no lesson “{name}”. Lessons: {known}, or a file NAME{ending} or NAME{packed}.</source>
        <translation>没有课程“{name}”。现有课程：{known}，或一个文件 NAME{ending} 或 NAME{packed}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>the lesson</source>
        <translation>这节课</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>On page {value}: {what}.</source>
        <translation>第 {value} 页：{what}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>the answer {answer} is none of the {choices} choices.</source>
        <translation>答案 {answer} 不在 {choices} 个选项之中。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>a prediction needs a task that shows what comes.</source>
        <translation>预计需要一个任务来揭晓结果。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>changed values need a recipe.</source>
        <translation>改动的值需要一个配方。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>an example or a run has a recipe of its own: leave out one of the two.</source>
        <translation>示例或训练记录有它自己的配方：请去掉二者之一。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>At “{place}”: {what}.</source>
        <translation>在“{place}”：{what}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>at “{page}”</source>
        <translation>在“{page}”</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} is too large for a lesson: choose another file.</source>
        <translation>{source} 作为课程太大：请选另一个文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{path} is called “{name}”, like a lesson that ships: give it another name in its first line.</source>
        <translation>{path} 名为“{name}”，与自带的一节课同名：请在第一行换一个名称。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{path} cannot be used. On page {number}: the run “{name}” does not lie beside it.</source>
        <translation>{path} 不能用。第 {number} 页：训练记录“{name}”不在它旁边。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>There is no preset “{recipe}”.</source>
        <translation>没有预设配方“{recipe}”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} cannot be used. {error}</source>
        <translation>{source} 不能用。{error}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} is not a lesson: {error}. Choose another file.</source>
        <translation>{source} 不是课程：{error}。请选另一个文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} cannot be used. On page {number}: {problem}</source>
        <translation>{source} 不能用。第 {number} 页：{problem}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>write {path} for {path2}.</source>
        <translation>请把 {path2} 写成 {path}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/packed.py"/>
        <source>“{title}” has no page {unknown}: choose one from 1 to {pages}.</source>
        <translation>“{title}”没有第 {unknown} 页：请选 1 到 {pages}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/packed.py"/>
        <source>{what} is no lesson: it has no {lesson}.</source>
        <translation>{what} 不是课程：缺少 {lesson}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>{minutes} minutes. Teacher’s sheet, with all answers.</source>
        <translation>{minutes} 分钟。教师讲义，附全部答案。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>{count} of {tasks} tasks done. Name: ______________________</source>
        <translation>{tasks} 个任务中完成了 {count} 个。姓名：______________________</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Drawing</source>
        <translation>画</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>What was learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Question for the class:</source>
        <translation>课堂提问：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Answer:</source>
        <translation>答案：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>When it is done: {text}</source>
        <translation>完成之后：{text}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Task:</source>
        <translation>任务：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Recipe: {what}</source>
        <translation>配方：{what}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/sheets.py"/>
        <source>Expect:</source>
        <translation>预计：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/__init__.py"/>
        <source>The maps of this network are a code of {width} numbers: set the code size to {width}, or switch off “Maps as code”.</source>
        <translation>这个网络的特征图是 {width} 个数的编码：请把编码大小设为 {width}，或关闭“特征图作为编码”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>with channels</source>
        <translation>带通道</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your encoder takes no pictures of {size} pixels, neither with channels nor flat ({problem}): choose a dataset that fits it.</source>
        <translation>您的编码器不接受 {size} 像素的图像，带通道或展平都不行（{problem}）：请选适合它的数据集。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>it is no Python file</source>
        <translation>它不是 Python 文件</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your network must give a tensor, or a tuple that begins with one.</source>
        <translation>您的网络必须给出一个张量，或以张量开头的元组。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>It has a network of your own, which no run brings with it. Name the file that makes it, as in “aeviz --network FILE.py --run DIR”.</source>
        <translation>它用的是您自己的网络，训练记录里并不带有。请指出生成网络的文件，例如 “aeviz --network FILE.py --run DIR”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your encoder gives {code_size} numbers: set the code size to {code_size}.</source>
        <translation>您的编码器给出 {code_size} 个数：请把编码大小设为 {code_size}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your network's answer for a picture depends on the other pictures of its batch (batch normalisation, for example), of which each process has only some: train it in one process.</source>
        <translation>您的网络对一张图片的回答取决于同一批中的其他图片（例如批归一化），而每个进程只有其中一部分：请在一个进程中训练。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>“{name}” cannot be run ({name2}: {error}): mend it first.</source>
        <translation>“{name}”无法运行（{name2}：{error}）：请先修正。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>pictures of the encoder's size</source>
        <translation>与编码器大小相同的图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>{classes} classes</source>
        <translation>{classes} 个类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>What follows your encoder's {width} numbers does not give {what} ({error}).</source>
        <translation>接在您的编码器 {width} 个数之后的部分没有给出{what}（{error}）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your network draws numbers at random in training (dropout, for example), which processes that train together would draw differently: train it in one process.</source>
        <translation>您的网络在训练中会抽取随机数（例如 dropout），一起训练的各个进程会抽到不同的数：请在一个进程中训练。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>“{path}” is no exported network: name files ending in .pt2 or .onnx.</source>
        <translation>“{path}”不是导出的网络：请指定以 .pt2 或 .onnx 结尾的文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>There is no file “{path}”: check its name.</source>
        <translation>没有文件“{path}”：请检查名称。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>“{path}” holds objects that could run code: export tensors alone.</source>
        <translation>“{path}”含有可能运行代码的对象：请只导出张量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>“{path}” cannot be read ({name}): export it again.</source>
        <translation>无法读取“{path}”（{name}）：请重新导出。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/programs.py"/>
        <source>ONNX files are run by the package onnxruntime, which is not here: install it with “pip install onnxruntime”.</source>
        <translation>ONNX 文件由软件包 onnxruntime 运行，而这里没有它：请用“pip install onnxruntime”安装。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/prepare.py"/>
        <source>{title} does not fit the recipe “{name}”: choose another dataset.</source>
        <translation>{title} 不适合配方“{name}”：请选另一个数据集。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/prepare.py"/>
        <source>{title} has no classes, so there is nothing for a classifier to learn: choose another dataset or another recipe.</source>
        <translation>{title} 没有类别，分类器没有可学的：请选另一个数据集或另一个配方。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/prepare.py"/>
        <source>{title} has {train} labelled training images, so {labels} cannot be used: choose fewer, or 0 for all.</source>
        <translation>{title} 有 {train} 张带标签的训练图像，用不了 {labels} 个标签：请选少一些，或选 0 表示全部。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Autoencoders</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Denoising</source>
        <translation>去噪</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Variational</source>
        <translation>变分</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Sparse</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Stacked</source>
        <translation>栈式</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Classifiers</source>
        <translation>分类器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>up to {most} whole numbers from 1 to 4096, separated by commas</source>
        <translation>最多 {most} 个 1 到 4096 的整数，用逗号分开</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>true or false</source>
        <translation>是或否</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>the name of a dataset, of at most 64 letters, digits, spaces and . , + - ( )</source>
        <translation>数据集的名称，最多 64 个字母、数字、空格和 . , + - ( )</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>{noun} from {minimum} to {high}</source>
        <translation>{noun}，从 {minimum} 到 {high}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>whole numbers from 1 to 4096, separated by commas</source>
        <translation>1 到 4096 的整数，用逗号分开</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>names separated by commas, of {names}</source>
        <translation>用逗号分开的名称，取自 {names}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>one of {choices}</source>
        <translation>以下之一：{choices}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>{noun} above {minimum} up to {high}</source>
        <translation>{noun}，大于 {minimum}，至多 {high}</translation>
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
        <translation>微调</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/presets.py"/>
        <source>Did you mean “{close}”?</source>
        <translation>您是指“{close}”吗？</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/presets.py"/>
        <source>There is no recipe “{name}”.{hint} Recipes: {known}, or a file NAME.json.</source>
        <translation>没有配方“{name}”。{hint} 现有配方：{known}，或一个文件 NAME.json。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>the recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>A recipe has no value “{key}”. Values that can be set: {names}.</source>
        <translation>配方没有值“{key}”。可以设定的值：{names}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>The recipe value “{key}” is ambiguous: write {names}.</source>
        <translation>配方的值“{key}”有歧义：请写 {names}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} is too large for a recipe: choose another file.</source>
        <translation>{source} 作为配方太大：请选另一个文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} is not a recipe: {error}. Choose another file.</source>
        <translation>{source} 不是配方：{error}。请选另一个文件。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} cannot be used: {title} must be {allowed}.</source>
        <translation>{source} 不能用：{title}必须是{allowed}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{title} must be {allowed}, not “{value}”.</source>
        <translation>{title}必须是{allowed}，而不是“{value}”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} cannot be used: {error}.</source>
        <translation>{source} 不能用：{error}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Binary cross-entropy needs pixels and outputs in [0, 1]: choose the pixel range “0 to 1” and the output activation “Sigmoid”, or the loss “Mean squared error”.</source>
        <translation>二元交叉熵需要 [0, 1] 内的像素和输出：请选像素范围“0 到 1”和输出激活“Sigmoid”，或选损失“均方误差”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The loss “Cross-entropy” belongs to classifiers, and they have no other: choose another loss or another recipe.</source>
        <translation>损失“交叉熵”属于分类器，分类器也没有别的损失：请选另一个损失或另一个配方。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A regressor needs the loss “Mean squared error” or “Half of the squared error”: choose one of them.</source>
        <translation>回归网络需要损失“均方误差”或“平方误差的一半”：请选其中一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Points and waves are for regression, images for all other tasks: choose another dataset or another recipe.</source>
        <translation>点和波用于回归，图像用于所有其他任务：请选另一个数据集或另一个配方。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Noise, pixel range, validation images and convolutions are for images: leave them out with points and waves.</source>
        <translation>噪声、像素范围、验证图像和卷积是用于图像的：用点和波时请不要选。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a classifier uses labels: set the labels used to 0 or choose a classifier.</source>
        <translation>只有分类器使用标签：请把使用的标签数设为 0，或选一个分类器。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A linear network has no code to restore images from: choose another network, such as “Dense” with linear activations.</source>
        <translation>线性网络没有可用来重建图像的编码：请选另一种网络，例如带线性激活的“全连接”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>This network has no single code to shape: choose the code “Plain” and the penalty “None”, or another network.</source>
        <translation>这个网络没有单一的编码可供约束：请选编码“普通”和惩罚项“无”，或另一种网络。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A variational code is a mean and a variance for each number: choose the code activation “Linear”, no code dropout and no maps as code.</source>
        <translation>变分编码的每个分量都是一个均值和一个方差：请选编码激活“线性”，不要编码 dropout，也不要把特征图作为编码。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>More active units are asked for than the code has numbers: choose fewer, or a larger code.</source>
        <translation>要求的活跃单元比编码的分量还多：请选少一些，或选更大的编码。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The KL penalty needs units between inactive and active: choose the code activation “Sigmoid” or “Tanh” and a plain or nested code, or the penalty “L1”.</source>
        <translation>KL 惩罚项需要介于静止与活跃之间的单元：请选编码激活“Sigmoid”或“Tanh”以及普通或嵌套的编码，或选惩罚项“L1”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A penalty on neighbours is for pictures: choose another penalty with points and waves.</source>
        <translation>关于邻居的惩罚项只用于图像：对点和波请选择其他惩罚项。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>InfoNCE compares all pictures of a batch with each other: with a code of {code_size} numbers, choose a batch size from 2 to {largest}.</source>
        <translation>InfoNCE 要把一批中的所有图像互相比较：编码有 {code_size} 个数时，请选择从 2 到 {largest} 的批大小。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The contractive penalty takes too long for a code of more than {largest_jacobian} numbers, unless the encoder is one dense layer with sigmoid or tanh: choose a smaller code.</source>
        <translation>对超过 {largest_jacobian} 个分量的编码，收缩惩罚项算得太久，除非编码器是一个带 sigmoid 或 tanh 的全连接层：请选更小的编码。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A network of your own restores pictures or names classes, with a plain code: choose these, or another network.</source>
        <translation>您自己的网络用普通编码来重建图像或判断类别：请选这些，或选另一种网络。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a convolutional network has maps: choose the network “Convolutional”.</source>
        <translation>只有卷积网络有特征图：请选网络“卷积”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A convolutional network needs at least one level of feature maps: set some.</source>
        <translation>卷积网络至少需要一级特征图：请设定一些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A filter needs a middle: choose an odd filter size, such as 3 or 5.</source>
        <translation>滤波器需要一个中心：请选奇数的滤波器大小，例如 3 或 5。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a recurrent regressor can carry its state, and needs the batch order “Sliding”: choose these or switch “Carry state” off.</source>
        <translation>只有循环回归网络能延续状态，并且需要批顺序“滑动”：请选这些，或关闭“延续状态”。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a dense network has an activation per layer: leave them empty.</source>
        <translation>只有全连接网络有各层的激活：请留空。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The activations per layer do not fit the layers: give one for each encoder layer and, of an autoencoder, each decoder layer, or none at all.</source>
        <translation>各层的激活与层数不符：请给每个编码器层一个，自编码器还要给每个解码器层一个，或全部留空。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Pre-training is for classifiers of dense layers with a plain code, no penalty and the pixel range “0 to 1”: choose these or switch it off.</source>
        <translation>预训练用于全连接层、普通编码、没有惩罚项、像素范围“0 到 1”的分类器：请选这些，或关闭它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Penalty</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>What the network learns to do.</source>
        <translation>网络学习做什么。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Starts every random choice; the same seed repeats the run exactly.</source>
        <translation>决定所有随机选择的起点；同一个种子会把训练原样重复。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What to learn from: digits, other pictures, your own, or for regression points of a line and waves.</source>
        <translation>从什么学习：数字、其他图像、您自己的图像，或用于回归的直线上的点和波。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Pixel range</source>
        <translation>像素范围</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The numbers that stand for black and white. Standardised: each pixel with mean 0 and deviation 1 over the training images.</source>
        <translation>代表黑和白的数值。标准化：每个像素在训练图像上均值为 0、标准差为 1。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Held back from the end of the training images (classic split: 5,000).</source>
        <translation>从训练图像的末尾留出（经典划分：5,000）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Labels used</source>
        <translation>使用的标签数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many labelled images a classifier learns from, as many of each class; 0: all.</source>
        <translation>分类器从多少张带标签的图像学习，每类数量相同；0：全部。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What is done to the input picture. Mixed: Gaussian for half of the pictures, masking or inversion for the others.</source>
        <translation>对输入图像做什么。混合：一半图像用高斯，其余用掩码或反相。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Noise strength</source>
        <translation>噪声强度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Gaussian: its standard deviation; masking, salt and pepper, inversion: share of pixels; occlusion: share of the width; blur: tenths of the width.</source>
        <translation>高斯：标准差；掩码、椒盐、反相：像素的比例；遮挡：宽度的比例；模糊：宽度的十分之几。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Clip noise</source>
        <translation>截断噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Keep noisy pixels inside the range of clean ones.</source>
        <translation>让含噪像素不超出干净像素的范围。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Random strength</source>
        <translation>随机强度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>In training, draw the strength of each image from 0 up to the one set.</source>
        <translation>训练时，每张图像的强度从 0 到设定值之间随机抽取。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Dense: every unit sees all of the layer before. Convolutional: filters that move over the image. Recurrent: reads row by row. Linear: no layers before the output. Own: what a program of yours makes.</source>
        <translation>全连接：每个单元都看到前一层的全部。卷积：在图像上移动的滤波器。循环：逐行读取。线性：输出之前没有别的层。您自己的：由您的程序生成。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Encoder layers</source>
        <translation>编码器各层</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Units of each hidden layer between the image and the code.</source>
        <translation>图像与编码之间各隐藏层的单元数。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Code size</source>
        <translation>编码大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many numbers the code has.</source>
        <translation>编码有多少个分量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Decoder layers</source>
        <translation>解码器各层</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Units of each hidden layer from the code back to the image; empty: the encoder, mirrored.</source>
        <translation>从编码回到图像的各隐藏层的单元数；留空：与编码器对称。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Feature maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Maps of each level; every level halves height and width.</source>
        <translation>每一级的特征图数；每一级把高和宽减半。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Filter size</source>
        <translation>滤波器大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Height and width of a filter, in pixels.</source>
        <translation>滤波器的高和宽，以像素计。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Level depth</source>
        <translation>每级层数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Convolutions on each level.</source>
        <translation>每一级的卷积层数。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Resampling</source>
        <translation>重采样</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Pooling: maximum of 2 × 2 down, repeated pixels up. Strided filters: these down, pixel shuffle up.</source>
        <translation>池化：向下取 2 × 2 的最大值，向上重复像素。步进卷积：向下用它，向上用像素重排。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Maps as code</source>
        <translation>特征图作为编码</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The last level's maps are the code, without dense layers.</source>
        <translation>最后一级的特征图就是编码，没有全连接层。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Cell</source>
        <translation>循环单元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How the state follows from the one before.</source>
        <translation>状态怎样由前一个状态得出。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Carry state</source>
        <translation>延续状态</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>A batch goes on where the one before ended.</source>
        <translation>一批从前一批结束的地方接着进行。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What hidden layers do to their sums.</source>
        <translation>隐藏层对加权和做什么。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Activation per layer</source>
        <translation>各层的激活</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What each encoder layer, then each decoder layer does to its sums; empty: the same.</source>
        <translation>每个编码器层、然后每个解码器层对加权和做什么；留空：都一样。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Code activation</source>
        <translation>编码激活</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The same for the code.</source>
        <translation>对编码做同样的事。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Output activation</source>
        <translation>输出激活</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The same for the output pixels.</source>
        <translation>对输出像素做同样的事。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Share of hidden units switched off at random in each training step.</source>
        <translation>每个训练步中随机关闭的隐藏单元的比例。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Code dropout</source>
        <translation>编码 dropout</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The same for the code's numbers.</source>
        <translation>对编码的分量做同样的事。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Glorot: uniform, zero biases. He: the same for ReLU. The others use the two scales.</source>
        <translation>Glorot：均匀分布，偏置为零。He：同样，用于 ReLU。其余使用下面两个尺度。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Weight scale</source>
        <translation>权重尺度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Standard deviation of normal initial weights.</source>
        <translation>正态初始权重的标准差。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Bias scale</source>
        <translation>偏置尺度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Standard deviation of normal initial biases; 0 starts them at zero.</source>
        <translation>正态初始偏置的标准差；0 表示从零开始。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Zero output layer</source>
        <translation>输出层置零</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Start the last layer's weights at zero.</source>
        <translation>让最后一层的权重从零开始。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Plain: numbers. Variational: a mean and a variance for each, drawn at random in training. k-sparse: only the largest numbers are kept. Nested: in training only the first numbers are kept, so that each adds to those before it.</source>
        <translation>普通：一组数。变分：每个分量是一个均值和一个方差，训练时随机抽取。k-稀疏：只保留最大的几个分量。嵌套：训练时只保留前面的分量，使每一个都在前面的基础上再添一点。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Beta</source>
        <translation>β</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Weight of the divergence from the standard normal distribution; 1 with binary cross-entropy is the plain VAE.</source>
        <translation>与标准正态分布之散度的权重；取 1 并用二元交叉熵就是普通的 VAE。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Active units</source>
        <translation>活跃单元</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many of its numbers are kept.</source>
        <translation>保留多少个分量。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Revival</source>
        <translation>激活闲置分量</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How strongly numbers that no picture of a batch uses are drawn towards use; 0: not at all, so that most of them may never be used.</source>
        <translation>一批中没有图像用到的分量被拉向使用的力度；0：完全不拉，大多数分量可能永远用不到。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Kept numbers</source>
        <translation>保留的分量数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>For each image one of these is drawn, and only so many of the first numbers are kept; what stands twice comes twice as often; empty: 2, 4, 8 and so on to all.</source>
        <translation>对每张图像从中抽取一个，只保留前这么多个分量；写两次的出现得加倍频繁；留空：2、4、8，依此类推直到全部。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>L1: the code's absolute values. Kullback–Leibler: distance of each unit's mean from the target. Contractive: how much the code moves with the input. Neighbours: codes of pictures that are alike lie close together, those of others apart (UMAP); with InfoNCE, nearer to each other than to all others of a batch (t-SNE).</source>
        <translation>L1：编码的绝对值。KL 散度：每个单元的平均值与目标的距离。收缩：编码随输入移动多少。邻居：相似图像的编码彼此靠近，其他的彼此远离（UMAP）；用 InfoNCE 时，彼此比同一批中的其他图像都近（t-SNE）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Penalty weight</source>
        <translation>惩罚项权重</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What the penalty is multiplied by.</source>
        <translation>惩罚项乘以多少。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Target activity</source>
        <translation>目标激活</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How active a unit should be on average; 0 is inactive (for tanh: -1).</source>
        <translation>一个单元平均应有多活跃；0 为静止（对 tanh 是 -1）。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many of the most alike training pictures are looked for, once before training: few keep what is near, many keep the whole.</source>
        <translation>训练前查找一次最相似的训练图像，这里是查找多少张：少则保持局部，多则保持整体。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How outputs are compared with targets: per pixel, or for classifiers by the class.</source>
        <translation>输出怎样与目标比较：逐像素，分类器则按类别。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The rule that turns gradients into updates. Muon makes all directions of an update of a weight matrix equally long: it often needs fewer steps, which cost little more with convolutions and several times as much with large dense layers.</source>
        <translation>把梯度变成更新的规则。Muon 让权重矩阵的更新在所有方向上一样长：往往需要更少的步数；用卷积时每步只略贵一点，用大的全连接层时贵上几倍。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How large each update is.</source>
        <translation>每次更新有多大。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How the learning rate changes: not at all, falling, or rising first.</source>
        <translation>学习率怎样变化：不变、下降，或先升后降。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How strongly weights are pulled to zero in each update.</source>
        <translation>每次更新把权重向零拉多少。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Images per update.</source>
        <translation>每次更新的图像数。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Batch order</source>
        <translation>批顺序</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How the images of a batch are chosen. Sliding: each batch starts one item after the one before.</source>
        <translation>一批图像怎样选取。滑动：每一批比前一批晚一项开始。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Products of weights in 16 bits are faster on processors made for it; the last choice takes them there, and 32 bits on others.</source>
        <translation>在专门支持的处理器上，16 位的权重乘法更快；最后一个选项在那里用 16 位，在别处用 32 位。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Passes over the training images, in each phase.</source>
        <translation>每个阶段把训练图像过多少遍。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Step limit</source>
        <translation>步数上限</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>End each phase after so many updates, even within an epoch; 0: after its epochs.</source>
        <translation>每个阶段做这么多次更新就结束，哪怕还在一轮之中；0：做完各轮才结束。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Test every</source>
        <translation>测试间隔</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Updates from one test to the next, counted from the first; 0: test after each epoch.</source>
        <translation>相邻两次测试之间的更新次数，从第一次算起；0：每轮之后测试。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Pre-training</source>
        <translation>预训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Each layer first learns to restore its input; then the layers are put together and fine-tuned.</source>
        <translation>每一层先学会重建它的输入；然后把各层组合起来微调。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Noise in tuning</source>
        <translation>微调时的噪声</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Use noise and dropout also while a pre-trained classifier is fine-tuned.</source>
        <translation>微调预训练过的分类器时，也使用噪声和 dropout。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/catalogue.py"/>
        <source>The run {path} is in training: stop it before you copy it.</source>
        <translation>训练记录 {path} 正在训练：请先停止再复制。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>The run {name} learned from “{name2}”, which is not among the datasets here: add its pictures with “aeviz data add PATH”, or give them with “--data PATH”.</source>
        <translation>训练记录 {name} 学的是“{name2}”，这里的数据集中没有它：请用 “aeviz data add PATH” 添加它的图像，或用 “--data PATH” 提供。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>The run {name} was trained on other images than {title} has now: choose the folder with its images{value}.</source>
        <translation>训练记录 {name} 训练时用的图像与 {title} 现在的不同：请选放着那些图像的文件夹{value}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>{title} is not of the kind that the run {name} learned from: choose other data.</source>
        <translation>{title} 与训练记录 {name} 学习的不是同一类数据：请选别的数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>{title} has items of {image_shape} and the run {name} learned from {image_shape2}: choose other data.</source>
        <translation>{title} 的项是 {image_shape}，而训练记录 {name} 学的是 {image_shape2}：请选别的数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>{title} has {classes} classes and the run {name} knows {class_names}: choose other data.</source>
        <translation>{title} 有 {classes} 个类别，而训练记录 {name} 认识 {class_names} 个：请选别的数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>The run {name} learned from signals, not from images: choose a run of an autoencoder.</source>
        <translation>训练记录 {name} 学的是信号而不是图像：请选一个自编码器的训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>or {or_else}</source>
        <translation>或{or_else}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>The data of the run {path} are made anew: leave them out.</source>
        <translation>训练记录 {path} 的数据可以重新生成：请不要附上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>{title} has {value} MB, more than the {value2} MB that may go with a run: leave the data out.</source>
        <translation>{title} 有 {value} MB，超过可随训练记录附上的 {value2} MB：请不要附上数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>The run {path} was trained on other data than {title} has now: leave the data out.</source>
        <translation>训练记录 {path} 训练时用的数据与 {title} 现在的不同：请不要附上数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>{source} was saved by a newer aeviz: update aeviz to open it.</source>
        <translation>{source} 由更新的 aeviz 保存：请更新 aeviz 再打开。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>{path} is no experiment: it has no {missing}.</source>
        <translation>{path} 不是实验：缺少 {missing}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>The data that came with {folder} cannot be used: leave them out.</source>
        <translation>随 {folder} 附上的数据不能用：请不要附上。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe is not of its recipe's task</source>
        <translation>它的探测样本不属于配方的任务</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has an odd size</source>
        <translation>它的探测样本大小异常</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has pictures of other colours</source>
        <translation>它的探测样本图像颜色不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe shows more digits than it has</source>
        <translation>它的探测样本显示的数字比实际的多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe names too many classes</source>
        <translation>它的探测样本类别太多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe names no classes</source>
        <translation>它的探测样本没有类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has labels that its classes do not have</source>
        <translation>它的探测样本有类别之外的标签</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its phase is {phase}, but its recipe has {phases}</source>
        <translation>它的阶段是 {phase}，而配方有 {phases} 个</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its pictures are others</source>
        <translation>它的图像不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its restored pictures are others</source>
        <translation>它的重建图像不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its map has other points</source>
        <translation>它的潜空间图点不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>it shows numbers without end</source>
        <translation>它含有无穷的数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its code has {mean} numbers, not {numbers}</source>
        <translation>它的编码有 {mean} 个分量，而不是 {numbers} 个</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its answers are incomplete</source>
        <translation>它的答案不完整</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>half of a layer is missing</source>
        <translation>有一层只有一半</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its prediction does not fit its recipe</source>
        <translation>它的预测与配方不符</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its line is no line</source>
        <translation>它的直线不是直线</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>it has {count} phases, but its recipe {phases}</source>
        <translation>它有 {count} 个阶段，而配方有 {phases} 个</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a phase has an odd number</source>
        <translation>有一个阶段的编号异常</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>an epoch has no steps</source>
        <translation>有一轮没有步</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a phase begins after its own steps</source>
        <translation>有一个阶段晚于它自己的步才开始</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its phase begins too late</source>
        <translation>它的阶段开始得太晚</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>it counts samples wrongly</source>
        <translation>它的样本计数有误</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a loss has too many terms</source>
        <translation>有一个损失的项太多</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a loss is missing</source>
        <translation>缺少一个损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>the targets of its probe do not fit</source>
        <translation>它的探测样本的目标不符</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has numbers without end</source>
        <translation>它的探测样本含有无穷的数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has pictures</source>
        <translation>它的探测样本有图像</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its classes are others</source>
        <translation>它的类别不同</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probabilities are of other classes</source>
        <translation>它的概率属于别的类别</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its recipe has no such layer</source>
        <translation>它的配方没有这样的层</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>the pictures of a layer do not fit</source>
        <translation>有一层的图像不符</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its prediction is of other inputs</source>
        <translation>它的预测属于别的输入</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>{upper}: use another copy.</source>
        <translation>{upper}：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a step or an epoch has the number {number}</source>
        <translation>有一步或一轮的编号是 {number}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a number is too large ({number})</source>
        <translation>有一个数太大（{number}）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a term of the loss has an odd name</source>
        <translation>损失有一项的名称异常</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a loss is too large</source>
        <translation>有一个损失太大</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a value was changed that may not be</source>
        <translation>改动了一个不可改动的值</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>steps and epochs count from 1</source>
        <translation>步和轮从 1 开始计数</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>A value that was changed does not fit: {error}</source>
        <translation>改动的值不合适：{error}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/journal.py"/>
        <source>{path} has {size} bytes, too many for a list of losses.</source>
        <translation>{path} 有 {size} 字节，作为损失列表太大。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>is not a run</source>
        <translation>不是训练记录</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} {what}: choose a folder that aeviz made.</source>
        <translation>{path} {what}：请选 aeviz 生成的文件夹。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The recipe of {path}</source>
        <translation>{path} 的配方</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} is damaged: use another frame.</source>
        <translation>{path} 已损坏：请用另一帧。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} is a frame of another step: use another frame.</source>
        <translation>{path} 是另一步的帧：请用另一帧。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} is a file, not a folder: choose another name.</source>
        <translation>{path} 是文件而不是文件夹：请选另一个名称。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The folder {path} is not empty: continue its run with --resume, or choose another folder.</source>
        <translation>文件夹 {path} 不是空的：请用 --resume 继续它的训练，或选另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The folder {path} cannot be used: choose another one.</source>
        <translation>文件夹 {path} 不能用：请选另一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} has something else in the place of its folder “{name}”: choose another run.</source>
        <translation>训练记录 {path} 里，文件夹“{name}”的位置上是别的东西：请选另一个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{probe} has changed: use another copy.</source>
        <translation>{probe} 被改动过：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} cannot be opened because its probe is damaged or missing: choose another run.</source>
        <translation>无法打开训练记录 {path}，因为它的探测样本损坏或缺失：请选另一个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} cannot be opened. {error}</source>
        <translation>无法打开训练记录 {path}。{error}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} is being written by another program: it can only be opened read-only now.</source>
        <translation>训练记录 {path} 正由另一个程序写入：现在只能以只读方式打开。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} cannot be written: open it read-only, or change the permissions of its folder.</source>
        <translation>无法写入训练记录 {path}：请以只读方式打开，或更改其文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} was made by a newer aeviz: update aeviz to open it.</source>
        <translation>训练记录 {path} 由更新的 aeviz 生成：请更新 aeviz 再打开。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/recorder.py"/>
        <source>The run {path} is read-only: open it for writing.</source>
        <translation>训练记录 {path} 是只读的：请以可写方式打开。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/recorder.py"/>
        <source>old checkpoints</source>
        <translation>旧的检查点</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Step {step} (epoch {epoch}) of the run {name} is saved</source>
        <translation>训练 {name} 的第 {step} 步（第 {epoch} 轮）已保存</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Put back what is missing and resume it, or train again.</source>
        <translation>请把缺失的放回去再继续，或重新训练。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Only step {step} (epoch {epoch}) of the run {name} is saved: the {value} steps after it are lost.</source>
        <translation>训练 {name} 只保存了第 {step} 步（第 {epoch} 轮）：之后的 {value} 步丢失了。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>See to it that its folder can be written, then resume it from there.</source>
        <translation>请确保它的文件夹可以写入，再从那里继续。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>{text}, but losses before it are damaged or missing.</source>
        <translation>{text}，但之前的损失有损坏或缺失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Its folder was deleted, moved or emptied.</source>
        <translation>它的文件夹被删除、移动或清空了。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Another run lies in its folder now.</source>
        <translation>它的文件夹里现在是另一个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Its folder cannot be read.</source>
        <translation>无法读取它的文件夹。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/live/saved.py"/>
        <source>Nothing of the run {name} is saved. {why}</source>
        <translation>训练 {name} 什么都没有保存。{why}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/network.py"/>
        <source>The weights of the run {name} do not fit its recipe: choose another run.</source>
        <translation>训练记录 {name} 的权重与它的配方不符：请选另一个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/network.py"/>
        <source>The weights of the run {name} give numbers without end: choose another step or another run.</source>
        <translation>训练记录 {name} 的权重给出无穷的数：请选另一步或另一个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>finished there</source>
        <translation>在那里完成</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>was stopped there</source>
        <translation>在那里被停止</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>failed there</source>
        <translation>在那里失败</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>was interrupted there</source>
        <translation>在那里被中断</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>is still in training</source>
        <translation>仍在训练</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>the weights of step {step}, epoch {epoch}</source>
        <translation>第 {step} 步、第 {epoch} 轮的权重</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>step {step}, epoch {epoch}</source>
        <translation>第 {step} 步，第 {epoch} 轮</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>other data than it was trained on:</source>
        <translation>不是训练时用的数据：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>The run {run} was trained on other data than {title} has now: this is of data that are not its own.</source>
        <translation>训练记录 {run} 训练时用的数据与 {title} 现在的不同：这里的结果来自并非它自己的数据。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>ended there</source>
        <translation>在那里结束</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>the run went on to step {last_step} and {ended}</source>
        <translation>训练进行到第 {last_step} 步，{ended}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>How far the run {run} went is not known, as its losses cannot be read: this is of {weights}.</source>
        <translation>训练记录 {run} 进行到哪里无法得知，因为读不到它的损失：这里的结果来自{weights}。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>The run {run} went on to step {last_step} and {ended}, but this is of {weights}, the newest that it keeps.</source>
        <translation>训练记录 {run} 进行到第 {last_step} 步，{ended}，但这里的结果来自{weights}，这是它保存的最新权重。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>the losses of the run {path}</source>
        <translation>训练记录 {path} 的损失</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>Some of {losses} are damaged or missing and were left out.</source>
        <translation>{losses}有一些损坏或缺失，已略过。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The last line of the losses of the run {path} is incomplete and was left out.</source>
        <translation>训练记录 {path} 的损失最后一行不完整，已略过。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>at or before step {step}</source>
        <translation>（第 {step} 步或之前）</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} has no good checkpoint{before}: choose another run or step, or train again.</source>
        <translation>训练记录 {path} 没有完好的检查点{before}：请选另一个训练记录或另一步，或重新训练。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The checkpoint of step {found} of the run {path} is damaged and an older one is used.</source>
        <translation>训练记录 {path} 第 {found} 步的检查点已损坏，改用了更早的一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} was made by a newer aeviz and is opened read-only.</source>
        <translation>训练记录 {path} 由更新的 aeviz 生成，以只读方式打开。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} was made by a newer aeviz: open it read-only, or update aeviz.</source>
        <translation>训练记录 {path} 由更新的 aeviz 生成：请以只读方式打开，或更新 aeviz。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} is an example and stays as it is: train its recipe as a new run.</source>
        <translation>训练记录 {path} 是示例，保持不变：请用它的配方作一次新的训练。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} came in one file and stays as it is: continue it as a run of its own.</source>
        <translation>训练记录 {path} 来自一个文件，保持不变：请作为您自己的训练接着进行。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>All of {losses} from step {next_step} on are missing.</source>
        <translation>{losses}从第 {next_step} 步起全部缺失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} is gone, or its folder has another name now: choose another run.</source>
        <translation>训练记录 {path} 已不存在，或它的文件夹改了名：请选另一个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} has no frame of step {step}: choose another step.</source>
        <translation>训练记录 {path} 没有第 {step} 步的帧：请选另一步。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The frame of step {step} of the run {path} is damaged: skip it.</source>
        <translation>训练记录 {path} 第 {step} 步的帧已损坏：请跳过它。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} has no good checkpoint of step {step}: the newest before it is of step {step2}.</source>
        <translation>训练记录 {path} 没有第 {step} 步的完好检查点：它之前最新的是第 {step2} 步。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>Some losses of the run {path} up to step {step} are damaged or missing.</source>
        <translation>训练记录 {path} 到第 {step} 步的损失有一些损坏或缺失。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>{folder} is a checkpoint of another step.</source>
        <translation>{folder} 是另一步的检查点。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The checkpoint of step {found} of the run {path} is incomplete, as in a copy that was made while it trained, and an older one is used.</source>
        <translation>训练记录 {path} 第 {found} 步的检查点不完整（在训练期间制作的副本会这样），改用了更早的一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The recipe of the run {path} makes no network for its images: choose another run.</source>
        <translation>训练记录 {path} 的配方无法为它的图像生成网络：请选另一个训练记录。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path}: {error}</source>
        <translation>训练记录 {path}：{error}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>Not all of {losses} are those that were saved with its weights.</source>
        <translation>{losses}并非都是与权重一同保存的那些。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>The checkpoint {folder}</source>
        <translation>检查点 {folder}</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} holds other arrays than expected: use another copy.</source>
        <translation>{what} 里的数组与预期的不同：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} holds arrays that do not fit each other: use another copy.</source>
        <translation>{what} 里的数组彼此不符：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>The checkpoint of step {step} was not saved because its weights are not finite: go back to the one before.</source>
        <translation>第 {step} 步的检查点没有保存，因为它的权重不是有限的：请回到前一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} has weights that are not finite: use an older one.</source>
        <translation>{what} 的权重不是有限的：请用更早的一个。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} holds other files than expected: use another copy.</source>
        <translation>{what} 里的文件与预期的不同：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} belongs to another run: put it back there.</source>
        <translation>{what} 属于另一个训练记录：请把它放回去。</translation>
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
        <translation>{what} 没有可用的进度：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} has no usable description: use another copy.</source>
        <translation>{what} 没有可用的描述：请用另一份副本。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/snapshot.py"/>
        <source>The network gives numbers without end and is not saved: take one from before that, or learn anew at a lower learning rate.</source>
        <translation>网络给出了无穷大的数，因此没有保存：请用在此之前的网络，或用较低的学习率重新学习。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/checkpoint.py"/>
        <source>The checkpoint at step {step} does not fit its recipe: start a new run.</source>
        <translation>第 {step} 步的检查点与它的配方不符：请开始一次新的训练。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/checkup.py"/>
        <source>After step {step}:</source>
        <translation>第 {step} 步之后：</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/divergence.py"/>
        <source>The loss or a weight is no longer a finite number at step {step}: lower the learning rate (now {rate}) and train again.</source>
        <translation>第 {step} 步时，损失或某个权重已不是有限的数：请降低学习率（现在是 {rate}）再重新训练。</translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/divergence.py"/>
        <source>The loss at step {step} is more than ten times what it was at the start: lower the learning rate.</source>
        <translation>第 {step} 步的损失是开始时的十倍以上：请降低学习率。</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>This page needs JavaScript. All of it is in this file: nothing is fetched.</source>
        <translation>这个网页需要 JavaScript。全部内容都在这个文件里，不会下载任何东西。</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>Step of the training</source>
        <translation>训练的步</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>Map of the codes</source>
        <translation>编码的分布图</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>The loss of every step and of every test</source>
        <translation>每一步和每次测试的损失</translation>
    </message>
    <message>
        <location filename="../../resources/pages/run.html"/>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-2d.json"/>
        <source>Best map of two numbers</source>
        <translation>最好的二维图</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-2d.json"/>
        <source>784-1000-500-250-2 and back with GELU, AdamW and a one-cycle learning rate, 120 epochs. In training up to a fifth of each image's pixels are masked, a share drawn for each, which keeps so small a code from learning the images by heart: the best plain code of two numbers that we know how to train in ten minutes on two processor cores.</source>
        <translation>784-1000-500-250-2 再对称返回，用 GELU、AdamW 和单周期学习率，训练 120 轮。训练时每幅图像最多五分之一的像素被掩码，比例逐幅随机，使这么小的编码不会死记图像：这是我们所知在两个处理器核心上十分钟内能训练出的最好的两个分量的普通编码。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-32d.json"/>
        <source>Best code of 32 numbers</source>
        <translation>最好的 32 维编码</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-32d.json"/>
        <source>Strided convolutions of 32 and 64 maps, a dense layer of 256, a code of 32 numbers, and back, with GELU, AdamW and a one-cycle learning rate, in 16 bits where the processor calculates in them.</source>
        <translation>32 张与 64 张特征图的带步长卷积、256 的全连接层、32 个数的编码再对称返回，用 GELU、AdamW 和单周期学习率，处理器支持时用 16 位计算。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-denoiser.json"/>
        <source>Best denoiser</source>
        <translation>最好的去噪器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-denoiser.json"/>
        <source>A convolutional network without a narrow code. Each training image gets noise of its own kind and strength, drawn up to 0.5: Gaussian for one half, masking or inversion for the other, so one model serves them all.</source>
        <translation>没有狭窄编码的卷积网络。每张训练图像都有自己的噪声种类和强度，强度最高 0.5：一半用高斯，另一半用掩码或反相，所以一个模型就能应付所有噪声。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-k-sparse.json"/>
        <source>k-sparse autoencoder, all units in use</source>
        <translation>k 稀疏自编码器，所有单元都用到</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-k-sparse.json"/>
        <source>As “k-sparse”, where only the 25 largest of 1,000 units pass for each digit (Makhzani and Frey), but units that no digit of a batch uses are drawn towards use, so that hardly any of them is dead at the end.</source>
        <translation>与“k-sparse”相同，每个数字只有 1,000 个单元中最大的 25 个通过（Makhzani 与 Frey），但一批中没有数字用到的单元会被拉向使用，所以最后几乎没有失活单元。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-neighbours-2d.json"/>
        <source>Best map of neighbours</source>
        <translation>最佳近邻图</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-neighbours-2d.json"/>
        <source>784-1000-500-250-2 and back with masked pixels as in “best-2d”, and InfoNCE between neighbours: of all pictures of a batch, those that are alike lie closest (InfoNC-t-SNE: Damrich, Böhm, Hamprecht and Kobak 2023). The classes part as far as two numbers let them, and the digits are restored as well.</source>
        <translation>与“best-2d”一样带掩码像素的 784-1000-500-250-2 再返回，加上近邻之间的 InfoNCE：一批图像中，相似的彼此最近（InfoNC-t-SNE：Damrich、Böhm、Hamprecht 与 Kobak 2023）。各类别在两个分量所能允许的范围内分开，数字也同样重建出来。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-nested.json"/>
        <source>Best nested code</source>
        <translation>最佳嵌套编码</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-nested.json"/>
        <source>A nested code as in “nested”, of clean digits: convolutions of 32 and 64 maps, dense layers of 512 and 256, a code of 32 numbers, and back. In training the first 2, 4, 8, 16 or all 32 numbers are kept, two for two sevenths of the pictures and all for half of them. So one network has a map of two numbers and a faithful code of 32.</source>
        <translation>与“nested”相同的嵌套编码，但用干净的数字：32 张与 64 张特征图的卷积、512 与 256 的全连接层、32 个数的编码再返回。训练时保留前 2、4、8、16 个或全部 32 个分量，七分之二的图像取两个，一半取全部。这样一个网络既有两个分量的图，又有 32 个分量的忠实编码。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-stacked.json"/>
        <source>Stacked autoencoder, improved</source>
        <translation>栈式自编码器（改进版）</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-stacked.json"/>
        <source>The four phases of “stacked” with wider layers, AdamW, a one-cycle learning rate, 40 epochs a phase, and noise and dropout of one half also in fine-tuning, in 16 bits where the processor calculates in them.</source>
        <translation>“stacked” 的四个阶段，换成更宽的层、AdamW 和单周期学习率，每个阶段 40 轮，微调时也用噪声和一半的 dropout，处理器支持时用 16 位计算。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/beta-vae.json"/>
        <source>Beta-VAE</source>
        <translation>Beta-VAE</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/beta-vae.json"/>
        <source>A variational autoencoder with ten numbers whose divergence counts four times, so that the numbers become more independent of each other and fewer of them are used.</source>
        <translation>十个分量的变分自编码器，散度按四倍计算，使各分量更加相互独立，用到的分量也更少。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/bottleneck-2d.json"/>
        <source>Four layers down to two numbers</source>
        <translation>四层降到两个数</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/bottleneck-2d.json"/>
        <source>784-128-64-10-2 and back, sigmoid inside, a linear code of two numbers that can be drawn as a map. With these settings the code collapses easily; aeviz says so when it happens. The tutorial starts from truncated normal weights (standard deviation 1); this recipe starts from Xavier weights, which learn more reliably. TensorFlow's reader holds the first 5,000 of the 60,000 training images back and trains on the other 55,000; this recipe trains on all 60,000.</source>
        <translation>784-128-64-10-2 再对称返回，内部用 sigmoid，两个分量的线性编码，可以画成图。这样的设置很容易让编码坍缩；一旦发生，aeviz 会说明。教程从截断正态权重（标准差 1）开始；这个配方从学得更可靠的 Xavier 权重开始。TensorFlow 的读取程序从 60,000 张训练图像中留出前 5,000 张，用其余 55,000 张训练；这个配方用全部 60,000 张。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/cnn-classifier.json"/>
        <source>Convolutional classifier</source>
        <translation>卷积分类器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/cnn-classifier.json"/>
        <source>Two levels of 32 and 64 maps of 5 × 5 filters with pooling, 1,024 units and softmax; Adam with the rate 0.0001, one epoch. The lecture reaches 96.91% on the test images. Keras' Adam has the epsilon 1e-7, ours 1e-8.</source>
        <translation>两级 5 × 5 滤波器，32 和 64 个特征图，带池化，1,024 个单元和 softmax；Adam，学习率 0.0001，一轮。讲义在测试图像上达到 96.91%。Keras 的 Adam 的 ε 是 1e-7，我们的是 1e-8。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/contractive.json"/>
        <source>Contractive autoencoder</source>
        <translation>收缩自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/contractive.json"/>
        <source>784-128-784 with sigmoid units: the squared Frobenius norm of the code's Jacobian is added to the loss, so that the code hardly moves when the input changes a little. The norm is exact.</source>
        <translation>784-128-784，sigmoid 单元：把编码的雅可比矩阵的 Frobenius 范数的平方加进损失，使输入稍有变化时编码几乎不动。这个范数是精确计算的。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv-vae.json"/>
        <source>Convolutional VAE</source>
        <translation>卷积 VAE</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv-vae.json"/>
        <source>A variational autoencoder of strided convolutions of 32 and 64 maps, a dense layer of 512 and a code of 24 numbers, with AdamW and a one-cycle learning rate, 56 epochs.</source>
        <translation>32 张与 64 张特征图的带步长卷积、512 的全连接层和 24 个数的编码组成的变分自编码器，用 AdamW 和单周期学习率，训练 56 轮。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv.json"/>
        <source>Convolutional autoencoder</source>
        <translation>卷积自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv.json"/>
        <source>The Keras article's network: three levels of 16, 8 and 8 maps with pooling lead to a code of 4 × 4 × 8 = 128 numbers, and back. Binary cross-entropy, Adadelta with the rate 1.0 (newer Keras versions default to 0.001 and then hardly learn), 50 epochs. The article draws the code's maps woven into each other, 32 pixels high and 4 wide; here they stand beside each other, 4 high and 32 wide. In place of its TensorBoard log, losses are in the run's metrics.jsonl and can be exported as CSV.</source>
        <translation>Keras 文章里的网络：三级特征图 16、8、8，带池化，得到 4 × 4 × 8 = 128 个数的编码，再返回。二元交叉熵，Adadelta，学习率 1.0（较新的 Keras 默认为 0.001，那样几乎学不动），50 轮。文章把编码的特征图交错画在一起，高 32 像素、宽 4；这里并排画，高 4、宽 32。文章用 TensorBoard 日志，这里损失存在训练记录的 metrics.jsonl 里，可以导出为 CSV。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/deep.json"/>
        <source>Deep autoencoder</source>
        <translation>深度自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/deep.json"/>
        <source>784-256-128-256-784 with sigmoid everywhere, as in the TensorFlow tutorial. The tutorial starts all weights and biases from N(0, 1), which learns badly: this recipe starts from Xavier weights, made four times as wide for the sigmoid. Choose the initial weights “normal” to see the tutorial's own start. TensorFlow's reader holds the first 5,000 of the 60,000 training images back and trains on the other 55,000; this recipe trains on all 60,000.</source>
        <translation>784-256-128-256-784，全部用 sigmoid，与 TensorFlow 教程一样。教程让所有权重和偏置从 N(0, 1) 开始，学得很差：这个配方从 Xavier 权重开始，并为 sigmoid 放宽到四倍。把初始权重选为“正态”，就能看到教程原来的起点。TensorFlow 的读取程序从 60,000 张训练图像中留出前 5,000 张，用其余 55,000 张训练；这个配方用全部 60,000 张。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising-dropout.json"/>
        <source>Denoising autoencoder with dropout</source>
        <translation>带 dropout 的去噪自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising-dropout.json"/>
        <source>The denoising autoencoder with half of the units of both hidden layers switched off at random in each step. The tutorial finds its pictures cleaner; measured by PSNR they are not. The tutorial holds the first 5,000 training images back, this recipe the last 5,000. The tutorial's test of robustness draws 117 of the 784 pixels with replacement, so that some are inverted twice; ours inverts each pixel with the probability 0.15.</source>
        <translation>去噪自编码器，每一步随机关闭两个隐藏层的一半单元。教程觉得它的图像更干净；但用 PSNR 衡量并非如此。教程留出前 5,000 张训练图像，这个配方留出后 5,000 张。教程的鲁棒性测试从 784 个像素中有放回地抽 117 个，所以有些被反相两次；我们以 0.15 的概率把每个像素反相。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising.json"/>
        <source>Denoising autoencoder</source>
        <translation>去噪自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising.json"/>
        <source>784-256-256-784 with sigmoid everywhere learns to restore digits from pictures with Gaussian noise of standard deviation 0.3 that is not clipped. Trains on 55,000 images of the classic split. The tutorial holds the first 5,000 training images back, this recipe the last 5,000. The tutorial's test of robustness draws 117 of the 784 pixels with replacement, so that some are inverted twice; ours inverts each pixel with the probability 0.15.</source>
        <translation>784-256-256-784，全部用 sigmoid，学习从含高斯噪声（标准差 0.3，不截断）的图像重建数字。用经典划分的 55,000 张图像训练。教程留出前 5,000 张训练图像，这个配方留出后 5,000 张。教程的鲁棒性测试从 784 个像素中有放回地抽 117 个，所以有些被反相两次；我们以 0.15 的概率把每个像素反相。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/k-sparse.json"/>
        <source>k-sparse autoencoder</source>
        <translation>k-稀疏自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/k-sparse.json"/>
        <source>784-1000-784 with linear units of which only the 25 largest pass for each digit (Makhzani and Frey): sparse by construction, without a penalty.</source>
        <translation>784-1000-784，线性单元，对每个数字只让最大的 25 个通过（Makhzani 和 Frey）：结构上就是稀疏的，不需要惩罚项。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/keras-2d.json"/>
        <source>Two-dimensional code (Keras lecture)</source>
        <translation>二维编码（Keras 讲义）</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/keras-2d.json"/>
        <source>784-128-64-10-2 and back with ReLU inside, a linear code and a tanh output on pixels in [-0.5, 0.5]. The lecture's training loss after 20 epochs is 0.0391. Keras' Adam has the epsilon 1e-7, ours 1e-8.</source>
        <translation>784-128-64-10-2 再对称返回，内部用 ReLU，线性编码，tanh 输出，像素在 [-0.5, 0.5]。讲义 20 轮后的训练损失是 0.0391。Keras 的 Adam 的 ε 是 1e-7，我们的是 1e-8。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/line-regressor.json"/>
        <source>A line through points</source>
        <translation>穿过数据点的直线</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/line-regressor.json"/>
        <source>One linear unit finds W and b of y = 0.5 x + 2 from 160 points with noise, by 301 steps of gradient descent on all of them. The learning rate is 0.1: with Keras' default of 0.01 the steps do not suffice for W.</source>
        <translation>一个线性单元从 160 个含噪的点找出 y = 0.5 x + 2 的 W 和 b，用全部点做 301 步梯度下降。学习率是 0.1：用 Keras 默认的 0.01，这些步数不够让 W 到位。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/lstm-regressor.json"/>
        <source>Cosine from sine with LSTM</source>
        <translation>用 LSTM 由正弦预测余弦</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/lstm-regressor.json"/>
        <source>20 LSTM units read a sine in windows of 20 steps and predict the cosine of the same time. The state is carried from batch to batch, each of which starts one window later. Adam with the rate 0.006, 501 steps. The lecture calls predict after each training step, which moves the state on a second time; here one batch moves it once. Its gates are hard sigmoids, as in the Keras of that time; ours are sigmoids. Keras' Adam has the epsilon 1e-7, ours 1e-8. It prints a single cost, .0412582, without telling after which step.</source>
        <translation>20 个 LSTM 单元以 20 步为一个窗口读取正弦，预测同一时刻的余弦。状态从一批延续到下一批，每一批晚一个窗口开始。Adam，学习率 0.006，501 步。讲义在每个训练步之后调用 predict，使状态多走一次；这里一批只走一次。讲义的门用 hard sigmoid，那时的 Keras 就是这样；我们的用 sigmoid。Keras 的 Adam 的 ε 是 1e-7，我们的是 1e-8。讲义只打印了一个代价 .0412582，没有说明是哪一步之后。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/mlp-classifier.json"/>
        <source>Classifier with one hidden layer</source>
        <translation>一个隐藏层的分类器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/mlp-classifier.json"/>
        <source>784-32-10 with ReLU and softmax, RMSprop, two epochs. The lecture reaches 95.05% on the test images. The lecture passes the epsilon 1e-8 to RMSprop; ours is 1e-7, as in TensorFlow.</source>
        <translation>784-32-10，用 ReLU 和 softmax，RMSprop，两轮。讲义在测试图像上达到 95.05%。讲义给 RMSprop 的 ε 是 1e-8；我们的是 1e-7，与 TensorFlow 相同。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/nested.json"/>
        <source>Nested code</source>
        <translation>嵌套编码</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/nested.json"/>
        <source>784-512-256-128-32 and back. In training only the first 2, 4, 8, 16 or all 32 numbers of the code are kept, drawn for each picture, two for a third of them and all for another (nested dropout: Rippel, Gelbart and Adams 2014), so each number adds to those before it: the first two are the map, and all of them restore the digit. Noise of every strength up to 0.5.</source>
        <translation>784-512-256-128-32 再对称返回。训练时只保留编码的前 2、4、8、16 个或全部 32 个分量，对每张图像随机抽取，三分之一取两个，三分之一取全部（嵌套 dropout：Rippel、Gelbart 和 Adams 2014），所以每个分量都在前面的基础上再添一点：前两个就是潜空间图，全部合起来重建数字。噪声强度从 0 到 0.5 都有。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/rnn-classifier.json"/>
        <source>Recurrent classifier</source>
        <translation>循环分类器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/rnn-classifier.json"/>
        <source>Reads the 28 rows of an image one after the other with 50 recurrent units, and names the digit after the last. Adam, batches of 50 in stored order, 4,001 steps, tested after the first and after every 500 more, as in the lecture: .0391 .8179 .8648 .8998 .8984 .9204 .9088 .9329 .9279. Keras' Adam has the epsilon 1e-7, ours 1e-8.</source>
        <translation>用 50 个循环单元逐行读取图像的 28 行，读完最后一行后说出数字。Adam，每批 50 张，按存储顺序，4,001 步，第一步之后和此后每 500 步测试一次，与讲义相同：.0391 .8179 .8648 .8998 .8984 .9204 .9088 .9329 .9279。Keras 的 Adam 的 ε 是 1e-7，我们的是 1e-8。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-agn.json"/>
        <source>Autoencoder with Gaussian noise</source>
        <translation>带高斯噪声的自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-agn.json"/>
        <source>784-200-784 on standardised pixels: softplus units, a linear output that starts at zero, Gaussian noise of 0.01 on the input. The cost is half the mean squared error; batches are 128 images from random contiguous places. The article's code shares one noise vector in a whole batch; here every image has its own. The article passes the learning rate 0.01 to Adam; here it is the default of its class, 0.001: a pixel that is bright in a few images only lies hundreds of deviations from its mean, and with 0.01 such images throw the cost up a thousandfold again and again. The article's reader holds the first 5,000 of the 60,000 training images back and trains on the other 55,000; this recipe trains on all 60,000.</source>
        <translation>784-200-784，像素标准化：softplus 单元，从零开始的线性输出，输入上加 0.01 的高斯噪声。代价是均方误差的一半；每批是随机位置的 128 张连续图像。文章的代码让整批共用一个噪声向量；这里每张图像各有自己的。文章给 Adam 的学习率是 0.01；这里用其类的默认值 0.001：只在少数图像里亮的像素离均值有几百个标准差，用 0.01 时，这样的图像会一再把代价抬高上千倍。文章的读取程序从 60,000 张训练图像中留出前 5,000 张，用其余 55,000 张训练；这个配方用全部 60,000 张。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-kl.json"/>
        <source>Sparse autoencoder with KL penalty</source>
        <translation>带 KL 惩罚项的稀疏自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-kl.json"/>
        <source>784-200-784 with sigmoid units that are held inactive most of the time: the Kullback-Leibler divergence of each unit's mean activation from the target 0.05 is added to the loss. With tanh as code activation “inactive” means -1. The weight 0.0077 is Ng's beta of 3, in proportion to a loss per pixel.</source>
        <translation>784-200-784，sigmoid 单元大部分时间保持静止：把每个单元的平均激活与目标 0.05 的 Kullback-Leibler 散度加进损失。编码激活用 tanh 时，“静止”是 -1。权重 0.0077 相当于 Ng 的 β = 3，按每像素的损失折算。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-l1.json"/>
        <source>Sparse autoencoder with L1 penalty</source>
        <translation>带 L1 惩罚项的稀疏自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-l1.json"/>
        <source>784-200-784 with ReLU units whose absolute values are added to the loss, so that most of them are silent for any one digit. The penalty weight controls how sparse the code becomes; with the weight 0 nothing is added.</source>
        <translation>784-200-784，ReLU 单元，把它们的绝对值加进损失，所以对任何一个数字，大多数单元都是静止的。惩罚项权重控制编码有多稀疏；权重为 0 时什么也不加。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/stacked.json"/>
        <source>Stacked denoising autoencoder with fine-tuning</source>
        <translation>带微调的栈式去噪自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/stacked.json"/>
        <source>Four phases: a denoising autoencoder 784-256-256-784 (noise 0.3, dropout 0.5), a plain one 256-128-128-256 on its hidden values, a softmax layer on the 128 values of that, and the network 784-256-128-10 put together from them and fine-tuned. The tutorial reaches 86.97% with the layers put together and 97.74% after fine-tuning. Pre-training can be switched off, and the number of labels be limited, to see what it is worth. The tutorial holds the first 5,000 training images back, this recipe the last 5,000. It names 50 epochs a phase in its text and 20 in its listing; here it is 20.</source>
        <translation>四个阶段：去噪自编码器 784-256-256-784（噪声 0.3，dropout 0.5），对其隐藏值的普通自编码器 256-128-128-256，对后者 128 个值的 softmax 层，以及由它们组合成的网络 784-256-128-10，再微调。教程中，各层刚组合时达到 86.97%，微调后达到 97.74%。可以关闭预训练，也可以限制标签数，看看它有多大作用。教程留出前 5,000 张训练图像，这个配方留出后 5,000 张。教程正文说每阶段 50 轮，代码里是 20 轮；这里是 20 轮。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/umap-2d.json"/>
        <source>Map of neighbours</source>
        <translation>近邻图</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/umap-2d.json"/>
        <source>784-1000-500-250-2 and back with masked pixels as in “best-2d”, and a penalty on neighbours: pictures that are alike lie close together, all others apart (parametric UMAP: Sainburg, McInnes and Gentner 2021). The neighbours are found once, before training.</source>
        <translation>与“best-2d”一样带掩码像素的 784-1000-500-250-2 再返回，加上关于近邻的惩罚项：相似的图像彼此靠近，其他的彼此远离（参数化 UMAP：Sainburg、McInnes 与 Gentner 2021）。近邻在训练前查找一次。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae-2d.json"/>
        <source>Variational map of two numbers</source>
        <translation>两个分量的变分图</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae-2d.json"/>
        <source>A variational autoencoder with a code of two numbers, so that every place of the map decodes to something like a digit. Keras' well-known example reaches a negative ELBO of 146.9, trained on the test images too; this one never sees them.</source>
        <translation>编码有两个分量的变分自编码器，所以图上的每个位置都能解码出像数字的图像。Keras 的著名例子达到负 ELBO 146.9，但它也用测试图像训练；这里的从没见过它们。</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae.json"/>
        <source>Variational autoencoder</source>
        <translation>变分自编码器</translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae.json"/>
        <source>784-400-20 and back (Kingma and Welling): each digit becomes a mean and a variance for 20 numbers, and codes drawn from the standard normal distribution can be decoded to new digits. The loss is the negative ELBO per pixel.</source>
        <translation>784-400-20 再对称返回（Kingma 和 Welling）：每个数字变成 20 个分量的均值和方差，从标准正态分布抽取的编码可以解码成新数字。损失是每像素的负 ELBO。</translation>
    </message>
</context>
</TS>
